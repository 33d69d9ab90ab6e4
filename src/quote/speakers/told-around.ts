import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { nameOf } from '../groups/group-words.js';
import type { Nominal } from '../groups/mention.js';
import { baseOfNoun } from '../names/nominative.js';
import { isSameWord } from '../names/same-word.js';
import { sentenceAt, sentenceBefore } from '../text/sentences.js';
import { agrees } from './can-have-noun.js';
import type { Cast } from './cast.js';
import { isBehindPreposition, isNamedBefore, MOST_PEOPLE, namesOf } from './named-before.js';
import type { TakeUp } from './noun-taking-up.js';
import { FARTHEST_UNIT, namedWithin } from './people-of-paragraph.js';

/** "На переговорах с президентом X …": the last mention before the noun is governed by a preposition. */
export function isToldOfOnly(doc: QuoteDocument, entry: number, at: number): boolean {
  const mentions = doc.index.entries[entry]?.mentions ?? [];
  const last = namesOf(doc, mentions).findLast(({ from }) => from < at);
  if (last === undefined) return false;
  // "асистент [Вожняка] Ігор Сенів"
  return (
    isBehindPreposition(doc, last) || (last.words.length === 1 && nameOf(doc, last.to)?.kind === 'person')
  );
}

/** Where words are declined, another noun for a person that the sentence before, in its paragraph, is about. */
export function nounBefore(doc: QuoteDocument, { at, head }: TakeUp): Nominal | undefined {
  const before = sentenceBefore(doc, at);
  if (doc.lexicon.table.inflectedNames !== true || before === undefined) return undefined;
  const subject = subjectFrom(doc, before.from, before.to);
  if (subject?.kind !== 'nominal') return undefined;
  const noun = baseOfNoun(doc.units[subject.head]?.lower ?? '', doc.lexicon);
  return noun !== head && doc.lexicon.personNouns.has(noun) ? subject : undefined;
}

/** People of that gender are named before the noun in its paragraph, and none of them can have it. */
export function isBesideOther(
  doc: QuoteDocument,
  noun: TakeUp,
  isAllowed: (entry: number) => boolean,
): boolean {
  const here = sentenceAt(doc, noun.at);
  const named = here === undefined ? [] : namedWithin(doc, here.paragraph, noun.at);
  const known = named.filter(
    (entry) => doc.index.entries[entry]?.gender !== undefined && agrees(doc, noun, entry),
  );
  return doc.lexicon.articleGenders.size > 0 && known.length > 0 && !known.some(isAllowed);
}

/** "su esposa negaba. … sentenció la mujer": the sentence before is about somebody without a name. */
export function isNewcomerBefore(doc: QuoteDocument, { at, gender }: TakeUp): boolean {
  const { articleGenders, articles, definites, personNouns } = doc.lexicon;
  const before = sentenceBefore(doc, at);
  if (articleGenders.size === 0 || before === undefined) return false;
  const subject = subjectFrom(doc, before.from, before.to);
  if (subject?.kind !== 'nominal') return false;
  const opener = doc.units[subject.from]?.lower ?? '';
  if (!articles.has(opener) || definites.has(opener)) return false;
  const own = personNouns.get(doc.units[subject.head]?.lower ?? '');
  return own !== undefined && (own === 'any' || gender === undefined || own === gender);
}

/** The headline names somebody else whom the noun fits. */
export const isOtherInTitle = (
  doc: QuoteDocument,
  { at }: TakeUp,
  person: number | undefined,
  isAllowed: (entry: number) => boolean,
): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.index.entries
    .slice(0, MOST_PEOPLE)
    .some(
      ({ words }, entry) =>
        entry !== person &&
        words.length > 1 &&
        doc.title.includes(words.join(' ')) &&
        isNamedBefore(doc, entry, at) &&
        isAllowed(entry),
    );

/** "власниця музею": where words are declined, the museum of which the text has told. */
export const isOwnComplement = (doc: QuoteDocument, { at, complement }: TakeUp): boolean =>
  doc.lexicon.table.inflectedNames === true &&
  complement.every((word) =>
    doc.units
      .slice(Math.max(0, at - FARTHEST_UNIT), at)
      .some(({ kind, lower }) => kind === 'word' && isSameWord(lower, word, doc.lexicon)),
  );

/** "Cuando el árbitro marcó el penal, X se tapó la cara.": named in the sentence before, behind no preposition. */
export function isUngovernedBefore(doc: QuoteDocument, at: number, entry: number): boolean {
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (before === undefined || doc.lexicon.articleGenders.size === 0) return false;
  const { prepositions, determiners } = doc.lexicon;
  for (let unit = before.from; unit < before.to; unit++) {
    const name = doc.index.names[doc.nameAt[unit] ?? -1];
    if (name?.from !== unit || doc.index.entryOf[doc.nameAt[unit] ?? -1] !== entry) continue;
    const opener = doc.units[name.titleFrom - 1]?.lower ?? '';
    return !prepositions.has(opener) && !determiners.has(opener);
  }
  return false;
}

/** "Ad alzare i toni ci pensa X.": the sentence before, in its paragraph, ends with its subject. */
export function isInvertedBefore(doc: QuoteDocument, at: number, entry: number): boolean {
  const before = sentenceBefore(doc, at);
  if (before === undefined || doc.lexicon.articleGenders.size === 0) return false;
  const name = doc.index.names[doc.nameAt[before.to - 2] ?? -1];
  if (name === undefined || doc.index.entryOf[doc.nameAt[before.to - 2] ?? -1] !== entry) return false;
  const opener = doc.units[name.titleFrom - 1];
  return opener?.text !== ',' && !doc.lexicon.prepositions.has(opener?.lower ?? '');
}

/**
 * `À la barre, l'expert est sans appel`, `Au café, on commente. « … », promet le patron`: the paragraph has gone elsewhere,
 * where nobody has been named, and the noun is nobody's and has taken up nobody before.
 */
export function isNewOnScene(doc: QuoteDocument, { at, head }: TakeUp, cast: Cast): boolean {
  const paragraph = sentenceAt(doc, at)?.paragraph ?? -1;
  let first = doc.sentenceOf[at] ?? 0;
  while (first > 0 && doc.sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const opener = doc.units[doc.sentences[first]?.from ?? -1]?.lower ?? '';
  const { genericNouns, nearNouns, sceneMarks } = doc.lexicon;
  // "la vieille dame" is whoever the article is about.
  const isOfTrade = !nearNouns.has(head) || genericNouns.has(head);
  if (!sceneMarks.has(opener) || !isOfTrade) return false;
  const isKnown = (cast.byNoun.get(head) ?? []).length > 0 || (cast.firstNouns.get(head) ?? at) < at;
  return !isKnown && namedWithin(doc, paragraph, at).length === 0;
}
