import type { QuoteDocument } from '../document.js';
import { isAdverbial } from '../groups/adverbial.js';
import { isPossessive, isSourceNoun, nameOf } from '../groups/group-words.js';
import { isJoinedToGoverned } from '../groups/joined-to-governed.js';
import { officeForm } from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';
import type { NameSpan } from '../names/describe-name.js';
import { hasAge } from '../names/has-age.js';
import type { Entry } from '../names/people.js';
import { sentenceAt } from '../text/sentences.js';
import { isBehindPreposition, namesOf } from './named-before.js';

/** The entries named between two units that a pronoun of a gender may stand for, possessors last. */
export const fittingIn = (doc: QuoteDocument, from: number, to: number, gender: Gender): number[] =>
  peopleIn(doc, from, to).filter((entry) => fits(doc, entry, gender));

/**
 * The same before a pronoun in its own sentence: where articles tell the case, "zusammen mit X und Y kam er", "bei X sagte
 * er" have another subject than the preposition's.
 */
export const fittingBefore = (doc: QuoteDocument, from: number, to: number, gender: Gender): number[] =>
  peopleIn(doc, from, to, isGerman(doc)).filter((entry) => fits(doc, entry, gender));

/** Where the pronoun of a gender stands as a subject between two units; -1 where it does not. */
export function subjectPronoun(doc: QuoteDocument, from: number, to: number, gender: Gender): number {
  for (let at = from; at < to; at++) {
    if (doc.lexicon.pronouns.get(doc.units[at]?.lower ?? '') === gender) return at;
  }
  return -1;
}

/** Persons named between two units, in order; possessors ("Trump's", "Trump campaign aide X") come last. */
function peopleIn(doc: QuoteDocument, from: number, to: number, isFree = false): number[] {
  const free: number[] = [];
  const owners: number[] = [];
  for (let at = from; at < to; at++) {
    const number = doc.nameAt[at] ?? -1;
    const name = doc.index.names[number];
    const entry = doc.index.entryOf[number];
    if (name === undefined || entry === undefined || name.from !== at) continue;
    const known = doc.index.entries[entry];
    // A single unknown word may be anything: it is taken for a person only as the sentence's subject.
    if (known?.kind === 'unknown' && !isFirst(doc, from, at)) continue;
    const next = doc.units[name.to];
    const isOwner =
      /^['’]s?$/u.test(next?.text ?? '') || (next?.capital === false && isSourceNoun(doc, name.to));
    if (isOwnedRole(doc, name)) continue;
    (isOwner || isGoverned(doc, name) || isBehindPreposition(doc, name) ? owners : free).push(entry);
  }
  return isFree ? free : [...free, ...owners];
}

/** Where articles tell the case: "an X", "den neuen Minister X" is no subject, and seldom a pronoun's person. */
export function isGoverned(doc: QuoteDocument, { titleFrom }: NameSpan): boolean {
  const { units, lexicon } = doc;
  const { agreement, prepositions } = lexicon;
  if (agreement === undefined) return false;
  if (isJoinedToGoverned(doc, titleFrom, sentenceAt(doc, titleFrom)?.from ?? titleFrom)) return true;
  let before = titleFrom - 1;
  while (before > titleFrom - 4 && /^\p{Ll}+en$/u.test(units[before]?.text ?? '')) before -= 1;
  const word = units[before]?.lower ?? '';
  // "am wenigsten X": a superlative governs nobody.
  if (word === 'am' && /sten$/u.test(units[before + 1]?.lower ?? '')) return false;
  return prepositions.has(word) || agreement.obliqueMale.has(word);
}

/** "Защитник [Сизых], адвокат X": where names are inflected, whose defender somebody is that the comma introduces. */
const isOwnedRole = (doc: QuoteDocument, { from, titleFrom, to, words }: NameSpan): boolean =>
  doc.lexicon.table.inflectedNames === true &&
  words.length === 1 &&
  (nameOf(doc, to)?.kind === 'person' ||
    (doc.units[to]?.text === ',' &&
      (titleFrom < from || doc.lexicon.personNouns.has(doc.units[from - 1]?.lower ?? '')) &&
      doc.lexicon.personNouns.has(doc.units[to + 1]?.lower ?? '')));

/** Nothing stands before it in the sentence, or adverbs only: "Meanwhile Rihanna". */
function isFirst(doc: QuoteDocument, from: number, at: number): boolean {
  for (let before = from; before < at; before++)
    if (before > from + 2 || !(isAdverbial(doc, before) || doc.units[before]?.text === ',')) return false;
  return true;
}

/** Whether an entry may be a man, or a woman, as far as the article tells. */
export function fits(doc: QuoteDocument, entry: number, gender: Gender): boolean {
  const known = doc.index.entries[entry];
  if (known === undefined || known.kind === 'group' || known.kind === 'place') return false;
  return known.gender === undefined ? isKnownPerson(doc, known) : known.gender === gender;
}

/**
 * Much that looks like a name is none: nobody has an article ("at the National Mall", "auf der Luftfahrtmesse"), unless
 * a title stands there, and a lone word must do what people do somewhere. Where all nouns are capitalised two words
 * must do so too: "Kfar Jassuf".
 */
function isKnownPerson(doc: QuoteDocument, { kind, mentions }: Entry): boolean {
  const names = namesOf(doc, mentions);
  if (names.some(({ titleFrom, from }) => titleFrom < from)) return kind === 'person' || !isGerman(doc);
  if (names.some(({ from }) => isBehindArticle(doc, from))) return false;
  return (kind === 'person' && !isGerman(doc)) || names.some((name) => actsAsPerson(doc, name));
}

/** Where nouns and articles tell gender and case. */
export const isGerman = (doc: QuoteDocument): boolean => doc.lexicon.agreement !== undefined;

const isBehindArticle = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.determiners.has(doc.units[at - 1]?.lower ?? '') &&
  // "сам Тальберг"
  !doc.lexicon.adverbs.has(doc.units[at - 1]?.lower ?? '');

/** "Rihanna said", "asked Rihanna", "Rihanna, 28, …", "Rihanna's", "Rihanna, who …", "Rihanna, singer". */
function actsAsPerson(doc: QuoteDocument, { from, to }: NameSpan): boolean {
  const { verbs, relatives } = doc.lexicon;
  const isVerb = (at: number): boolean => verbs.has(doc.units[at]?.lower ?? '');
  const behindComma = doc.units[to]?.text === ',' ? doc.units[to + 1] : undefined;
  return (
    isVerb(to) ||
    isVerb(from - 1) ||
    isPossessive(doc, to) ||
    relatives.has((behindComma ?? doc.units[to])?.lower ?? '') ||
    behindComma?.kind === 'number' ||
    hasAge(doc.units, to, doc.lexicon) ||
    isTold(doc, from, to)
  );
}

/** Where all nouns are capitalised: an office behind its comma, or "X ordnete …", "X hatte …" at the start of a sentence. */
function isTold(doc: QuoteDocument, from: number, to: number): boolean {
  const { agreement, auxiliaries } = doc.lexicon;
  if (agreement === undefined) return false;
  const next = doc.units[to];
  if (next?.text === ',') return officeForm(doc.units[to + 1]?.lower ?? '', agreement) !== undefined;
  const isVerb = auxiliaries.has(next?.lower ?? '') || /\p{L}{3}te$/u.test(next?.lower ?? '');
  return isVerb && sentenceAt(doc, from)?.from === from;
}
