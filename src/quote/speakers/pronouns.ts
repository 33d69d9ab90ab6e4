import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import {
  isAdverbial,
  isDeterminerAt,
  isNounPreposition,
  isPossessive,
  isSourceNoun,
  nameOf,
} from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
import { officeForm } from '../languages/agreement.js';
import type { Gender, PronounKind } from '../languages/lexicon.js';
import { hasAge, type NameSpan } from '../names/describe-name.js';
import { baseOfNoun } from '../names/nominative.js';
import type { Entry } from '../names/people.js';
import { sentenceAt } from '../text/sentences.js';
import { isBehindPreposition, lastMentionBefore } from './named-before.js';
import { onlyOffice } from './only-office.js';

/** Sentences looked back for the person that a pronoun stands for. */
const FARTHEST_SENTENCE = 8;
/** A pronoun is sure where so many sentences before it name one fitting person only. */
const SURE_SENTENCES = 3;

type Nominal = Extract<Mention, { kind: 'nominal' }>;

/** The entry that a noun before the pronoun takes up. */
type TakenUp = (noun: Nominal) => number | undefined;

export interface Resolved {
  /** Somebody whom the article names, or whoever the noun means that the pronoun takes up: "a deputy who …". */
  readonly whom: number | Nominal;
  /** No other person whom the pronoun fits is named near by. */
  readonly isSure: boolean;
}

/**
 * The entry that "he" or "she" at unit `at` stands for: in the nearest sentence that names a fitting person, the last
 * speaker where he is among them, else the first. A pronoun that opens a sentence before hands the search on: it
 * stands for the same person.
 * @param takenUp whom a noun that is the subject before it stands for
 */
export function resolvePronoun(
  doc: QuoteDocument,
  pronoun: PronounKind,
  at: number,
  lastSpeaker: number | undefined,
  takenUp: TakenUp,
): Resolved | undefined {
  if (pronoun !== 'male' && pronoun !== 'female') return undefined;
  const body = bodyBefore(doc, pronoun, at);
  if (body !== undefined) return { whom: body, isSure: true };
  const noun = nounBefore(doc, pronoun, at);
  const taken = noun && takenUp(noun);
  if (taken !== undefined && fits(doc, taken, pronoun)) return { whom: taken, isSure: true };
  const { found, nearby, isOther } = lookBack(doc, pronoun, at, lastSpeaker, noun !== undefined);
  if (found !== undefined)
    return { whom: personOfTitle(doc, found, pronoun, at) ?? found, isSure: nearby.size <= 1 };
  if (isOther && noun !== undefined && isOfGender(doc, noun, pronoun)) return { whom: noun, isSure: false };
  const isLastFitting = !isOther && lastSpeaker !== undefined && fits(doc, lastSpeaker, pronoun);
  if (isLastFitting) return { whom: lastSpeaker, isSure: nearby.size === 0 };
  const only = isOther ? undefined : onlyOfGender(doc, pronoun, at);
  return only === undefined ? undefined : { whom: only, isSure: false };
}

/**
 * « … Elle se déclare comblée »: where the nearest person who fits was named paragraphs ago, the only one of the
 * headline who fits is meant.
 */
function personOfTitle(doc: QuoteDocument, found: number, gender: Gender, at: number): number | undefined {
  const here = sentenceAt(doc, at)?.paragraph ?? 0;
  const last = sentenceAt(doc, lastMentionBefore(doc, found, at)?.from ?? at)?.paragraph ?? here;
  if (doc.lexicon.articleGenders.size === 0 || last >= here - 1) return undefined;
  const inTitle = doc.index.entries.slice(0, MOST_PEOPLE).flatMap((known, entry) => {
    const isTold = known.words.length > 1 && doc.title.includes(known.words.join(' '));
    return isTold && known.gender === gender ? [entry] : [];
  });
  return inTitle.length === 1 ? inTitle[0] : undefined;
}

/** Where nouns take people up, their names stand far off: the only woman, or the only man, named so far. */
function onlyOfGender(doc: QuoteDocument, pronoun: Gender, at: number): number | undefined {
  const { entries, names } = doc.index;
  if (doc.lexicon.articleGenders.size === 0 || entries.length > MOST_PEOPLE) return undefined;
  const fitting = entries.flatMap((entry, index) => {
    const first = names[entry.mentions[0] ?? -1]?.from ?? at;
    return entry.kind === 'person' && entry.gender === pronoun && first < at ? [index] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Entries looked through: articles name fewer. */
const MOST_PEOPLE = 40;

function isOfGender(doc: QuoteDocument, { head }: Nominal, pronoun: Gender): boolean {
  const { units, lexicon } = doc;
  const word = units[head]?.lower ?? '';
  // "l'un d'eux", "una de ellas"
  if (isOneOfThem(doc, head)) return /(?:a|e|as|es)$/u.test(word) === (pronoun === 'female');
  const gender =
    lexicon.personNouns.get(word) ?? (lexicon.agreement && officeForm(word, lexicon.agreement)?.gender);
  return gender === 'any' || gender === pronoun;
}

const isOneOfThem = (doc: QuoteDocument, head: number): boolean =>
  doc.lexicon.articleGenders.size > 0 && isDeterminerAt(doc, head) && isNounPreposition(doc, head + 1);

/** The nearest fitting person before unit `at`, and all whom the sentences near it name. */
function lookBack(
  doc: QuoteDocument,
  pronoun: Gender,
  at: number,
  lastSpeaker: number | undefined,
  isAboutNoun: boolean,
): { found: number | undefined; nearby: ReadonlySet<number>; isOther: boolean } {
  const here = doc.sentenceOf[at] ?? 0;
  const nearby = new Set<number>();
  let found: number | undefined;
  for (let back = 0; back < FARTHEST_SENTENCE && here - back >= 0; back++) {
    const sentence = doc.sentences[here - back];
    if (sentence === undefined || (found !== undefined && back >= SURE_SENTENCES)) break;
    const end = Math.min(sentence.to, at);
    const chained = subjectPronoun(doc, sentence.from, end, pronoun);
    const fitting = fittingIn(doc, sentence.from, end, pronoun);
    for (const entry of fitting) nearby.add(entry);
    const named = chained < 0 ? fitting : fittingIn(doc, sentence.from, chained, pronoun);
    if (back === 1 && isAboutNoun && named.length === 0) return { found, nearby, isOther: true };
    if (lastSpeaker !== undefined && named.includes(lastSpeaker)) found ??= lastSpeaker;
    found ??= named[0];
  }
  return { found, nearby, isOther: false };
}

/**
 * "L'accusé baisse la tête. « … », admet-il": the noun that is the subject of the sentence before, and not whoever was
 * named before it, is the pronoun's person.
 */
function nounBefore(doc: QuoteDocument, pronoun: Gender, at: number): Nominal | undefined {
  const own = sentenceAt(doc, at);
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (own === undefined || before?.paragraph !== own.paragraph) return undefined;
  if (fittingIn(doc, own.from, at, pronoun).length > 0) return undefined;
  const subject = subjectFrom(doc, before.from, before.to);
  const source = sourceIn(doc, pronoun, before.from, before.to);
  if (source !== undefined) return source;
  const isPersonal =
    subject?.kind === 'nominal' &&
    (doc.lexicon.personNouns.has(doc.units[subject.head]?.lower ?? '') || isOneOfThem(doc, subject.head));
  const { nearNouns, articles, definites } = doc.lexicon;
  // Where no noun takes up a person, only one that introduces another tells: "A neighbour came. …, she said."
  const opener = doc.units[subject?.from ?? -1]?.lower ?? '';
  const isTelling = nearNouns.size > 0 || (articles.has(opener) && !definites.has(opener));
  // "Am Abend hört sie auf, eine Nachfolgerin ist nicht in Sicht": the pronoun goes on.
  if (isGerman(doc) && subjectPronoun(doc, before.from, subject?.from ?? before.from, pronoun) >= 0)
    return undefined;
  // "Ihr Vater war Fischer": no woman, and nobody whom a German pronoun takes up.
  const isFitting = !isGerman(doc) || (subject?.kind === 'nominal' && isOfGender(doc, subject, pronoun));
  if (isPersonal && isTelling && isFitting) return withoutPredicate(doc, subject);
  return fittingIn(doc, before.from, before.to, pronoun).length > 0
    ? undefined
    : onlyOffice(doc, before.from, before.to, pronoun);
}

/** "Le groupe Petrolia prévoit …. Dans un communiqué, il promet « … »": the body that the sentence before is about. */
function bodyBefore(doc: QuoteDocument, pronoun: Gender, at: number): number | Nominal | undefined {
  const own = sentenceAt(doc, at);
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  // Where a verb needs no pronoun, one that stands there is a person's.
  if (doc.lexicon.table.dropsSubject === true) return undefined;
  if (doc.lexicon.articleGenders.size === 0 || own === undefined) return undefined;
  if (before === undefined || before.paragraph !== own.paragraph) return undefined;
  if (
    fittingIn(doc, before.from, before.to, pronoun).length + fittingIn(doc, own.from, at, pronoun).length >
    0
  )
    return undefined;
  const subject = subjectFrom(doc, before.from, before.to);
  if (subject?.kind === 'name') {
    const entry = doc.index.entryOf[subject.name];
    return entry !== undefined && doc.index.entries[entry]?.kind === 'group' ? entry : undefined;
  }
  const { bodyNouns } = doc.lexicon;
  const isBody = subject?.kind === 'nominal' && bodyNouns.has(doc.units[subject.head]?.lower ?? '');
  return isBody ? withoutPredicate(doc, subject) : undefined;
}

/** "Агентство со ссылкой на источник в порту передаёт": the source without a name, where no person is named. */
function sourceIn(doc: QuoteDocument, pronoun: Gender, from: number, to: number): Nominal | undefined {
  const { interlocutors, anonymousNouns, genericNouns, table } = doc.lexicon;
  if (table.inflectedNames !== true || interlocutors.size === 0 || pronoun !== 'male') return undefined;
  if (fittingIn(doc, from, to, pronoun).some((entry) => doc.index.entries[entry]?.kind === 'person'))
    return undefined;
  for (let at = from; at < to; at++) {
    const noun = baseOfNoun(doc.units[at]?.lower ?? '', doc.lexicon);
    if (!anonymousNouns.has(noun) || genericNouns.has(noun) || !doc.lexicon.personNouns.has(noun)) continue;
    const source = phraseStartingAt(doc, at, to);
    if (source?.kind === 'nominal' && isOfGender(doc, source, pronoun)) return source;
  }
  return undefined;
}

const fittingIn = (doc: QuoteDocument, from: number, to: number, gender: Gender): number[] =>
  peopleIn(doc, from, to).filter((entry) => fits(doc, entry, gender));

/** Where the pronoun of a gender stands as a subject between two units; -1 where it does not. */
export function subjectPronoun(doc: QuoteDocument, from: number, to: number, gender: Gender): number {
  for (let at = from; at < to; at++) {
    if (doc.lexicon.pronouns.get(doc.units[at]?.lower ?? '') === gender) return at;
  }
  return -1;
}

/** Persons named between two units, in order; possessors ("Trump's", "Trump campaign aide X") come last. */
function peopleIn(doc: QuoteDocument, from: number, to: number): number[] {
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
  return [...free, ...owners];
}

/** Where articles tell the case: "an X", "den neuen Minister X" is no subject, and seldom a pronoun's person. */
function isGoverned({ units, lexicon }: QuoteDocument, { titleFrom }: NameSpan): boolean {
  const { agreement, prepositions } = lexicon;
  if (agreement === undefined) return false;
  let before = titleFrom - 1;
  while (before > titleFrom - 4 && /^\p{Ll}+en$/u.test(units[before]?.text ?? '')) before -= 1;
  const word = units[before]?.lower ?? '';
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

function fits(doc: QuoteDocument, entry: number, gender: Gender): boolean {
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
  const names = mentions.slice(0, MOST_MENTIONS).flatMap((mention) => doc.index.names[mention] ?? []);
  if (names.some(({ titleFrom, from }) => titleFrom < from)) return kind === 'person' || !isGerman(doc);
  if (names.some(({ from }) => isBehindArticle(doc, from))) return false;
  return (kind === 'person' && !isGerman(doc)) || names.some((name) => actsAsPerson(doc, name));
}

const isGerman = (doc: QuoteDocument): boolean => doc.lexicon.agreement !== undefined;

/** Mentions of an entry that are looked at. */
const MOST_MENTIONS = 8;

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
