import type { QuoteDocument } from '../document.js';
import {
  type Agreement,
  genderOfNoun,
  type NounForm,
  type NounGender,
  officeBase,
  officeForm,
  withoutGenitive,
} from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';
import { isDeterminerAt } from './group-words.js';

/** A noun group where articles and adjectives tell the case: "des neuen Ministers für Verkehr". Units. */
export interface ArticleGroup {
  /** The article; undefined where there is none. */
  readonly determiner: number | undefined;
  /** The first word behind the article: an adjective, the owner's name, the noun. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** Of a name beside it, where neither article nor noun tells one. */
  readonly gender?: Gender | undefined;
  /** A preposition stands before it: no subject. */
  readonly isGoverned?: boolean;
  /** The group may be several people's: "den Experten". */
  readonly canBePlural?: boolean;
}

/** The group in the subject's case. */
export interface SubjectForm {
  readonly text: string;
  /** The article that the subject's case has, where an adjective needs one: "der". */
  readonly article: string;
  readonly isChanged: boolean;
}

type Case = 'subject' | 'oblique';

interface Reading {
  readonly gender: NounGender | 'plural' | undefined;
  readonly case: Case;
  readonly isDefinite: boolean;
}

/** What article, noun and name together tell. */
function readingOf(doc: QuoteDocument, group: ArticleGroup, agreement: Agreement): Reading {
  const word = doc.units[group.head]?.lower ?? '';
  const office = officeForm(word, agreement);
  const noun = office?.gender === 'any' ? undefined : (office?.gender ?? genderOfNoun(word, agreement));
  if (group.determiner === undefined) return bareReading(word, office, noun ?? group.gender);
  const determiner = doc.units[group.determiner]?.lower ?? '';
  const isDefinite = !agreement.indefinite.has(determiner);
  if (determiner === agreement.definite.accusative && group.canBePlural === true && /n$/u.test(word))
    return { gender: 'plural', case: 'oblique', isDefinite: false };
  if (agreement.obliqueMale.has(determiner))
    return { gender: noun ?? (office === undefined ? undefined : 'male'), case: 'oblique', isDefinite };
  if (agreement.obliqueFemale.has(determiner)) return { gender: 'female', case: 'oblique', isDefinite };
  if (determiner === agreement.definite.male) return readingOfDer(group, word, office, noun);
  const gender = noun ?? (determiner.endsWith('e') ? 'female' : 'male');
  return { gender, case: 'subject', isDefinite };
}

/** "der Minister", but "der Ministerin" and, behind a preposition, "der Experten". */
function readingOfDer(
  { isGoverned }: ArticleGroup,
  word: string,
  office: NounForm | undefined,
  noun: NounGender | undefined,
): Reading {
  const isOfWoman = noun === 'female' || (office?.isAdjective === true && word.endsWith('en'));
  if (isOfWoman || (isGoverned === true && noun === undefined))
    return { gender: 'female', case: 'oblique', isDefinite: true };
  if (isGoverned === true) return { gender: 'plural', case: 'oblique', isDefinite: false };
  return { gender: noun ?? 'male', case: 'subject', isDefinite: true };
}

/** "Vorsitzender X", "Präsidenten X": without an article the noun's ending tells. */
function bareReading(word: string, office: NounForm | undefined, known: NounGender | undefined): Reading {
  const isOblique = office !== undefined && office.cut > 0 && (!office.isAdjective || word.endsWith('n'));
  const gender = known ?? (office?.isAdjective === true && word.endsWith('r') ? 'male' : undefined);
  return { gender, case: isOblique ? 'oblique' : 'subject', isDefinite: false };
}

/** The group in the subject's case, as far as grammar tells it; undefined where it does not. */
export function inSubjectsCase(doc: QuoteDocument, group: ArticleGroup): SubjectForm | undefined {
  const { agreement } = doc.lexicon;
  if (agreement === undefined) return undefined;
  const reading = readingOf(doc, group, agreement);
  const article = articleOf(doc, group, reading);
  if (reading.case === 'subject') return { text: wordsOf(doc, group), article, isChanged: false };
  const ending = endingOf(reading);
  const isDeclined = hasAdjective(doc, group);
  if (ending === undefined && isDeclined) return undefined;
  const noun = doc.units[group.head]?.text ?? '';
  const changed = nounOf(noun, reading, ending, agreement, isGenitive(doc, group));
  const text = wordsOf(doc, group, (at) => {
    const word = doc.units[at]?.text ?? '';
    if (at === group.head) return changed;
    return at < group.head && isAdjectiveAt(doc, at) ? withEnding(word, ending ?? '') : word;
  });
  return { text, article, isChanged: true };
}

const isGenitive = (doc: QuoteDocument, { determiner }: ArticleGroup): boolean =>
  doc.lexicon.agreement?.genitiveMale.has(doc.units[determiner ?? -1]?.lower ?? '') === true;

function nounOf(
  word: string,
  reading: Reading,
  ending: string | undefined,
  agreement: Agreement,
  isInGenitive: boolean,
): string {
  if (reading.gender === 'plural') return word.replace(/(?<=e[rl])n$/u, '');
  const office = officeForm(word.toLowerCase(), agreement);
  if (office?.isAdjective === true) return ending === undefined ? word : withEnding(word, ending);
  if (office !== undefined) return officeBase(word, office);
  return isInGenitive && reading.gender !== 'female' ? withoutGenitive(word) : word;
}

/** What an adjective ends with in the subject's case. */
function endingOf({ gender, isDefinite }: Reading): string | undefined {
  if (gender === undefined || gender === 'any') return undefined;
  if (isDefinite || gender === 'female' || gender === 'plural') return 'e';
  return gender === 'male' ? 'er' : 'es';
}

const withEnding = (word: string, ending: string): string => word.replace(/e[nmrs]?$/u, '') + ending;

/** "der" and "das" only where an adjective behind them ends as it does for them alone; "die" changes nothing. */
function articleOf(doc: QuoteDocument, group: ArticleGroup, { gender, isDefinite }: Reading): string {
  if (!isDefinite || gender === undefined || gender === 'plural' || !hasAdjective(doc, group)) return '';
  return doc.lexicon.agreement?.definite[gender === 'male' || gender === 'female' ? gender : 'neuter'] ?? '';
}

/** The first word is an adjective, or the noun is one by its endings. */
function hasAdjective(doc: QuoteDocument, { from, head }: ArticleGroup): boolean {
  for (let at = from; at < head; at++) if (isAdjectiveAt(doc, at)) return true;
  const { agreement } = doc.lexicon;
  return officeForm(doc.units[head]?.lower ?? '', agreement)?.isAdjective === true;
}

/** Adjectives that belong to names: "das Auswärtige Amt", "die Europäische Kommission". */
const NAMING_ADJECTIVE = /\p{L}{2}(?:ig|lich|sch|iv|nal|ral)e[nmrs]?$/u;

/** An adjective by its ending; with a capital where it is a noun of that kind or part of a name: "der Vorsitzende Richter". */
export function isAdjectiveAt(doc: QuoteDocument, at: number): boolean {
  const { lexicon, units } = doc;
  const unit = units[at];
  if (unit === undefined || (unit.kind !== 'word' && unit.kind !== 'number')) return false;
  if (!/\p{L}e[nmrs]?$/u.test(unit.lower) || isDeterminerAt(doc, at)) return false;
  if (unit.capital)
    return (
      NAMING_ADJECTIVE.test(unit.lower) || officeForm(unit.lower, lexicon.agreement)?.isAdjective === true
    );
  const { adverbs, verbs, auxiliaries, prepositions, clauseOpeners, objects, pronouns, relatives } = lexicon;
  return ![adverbs, verbs, auxiliaries, prepositions, clauseOpeners, objects, pronouns, relatives].some(
    (words) => words.has(unit.lower),
  );
}

/** The words behind the article, with single blanks. */
function wordsOf(
  doc: QuoteDocument,
  { from, to }: ArticleGroup,
  word: (at: number) => string = (at) => doc.units[at]?.text ?? '',
): string {
  let result = '';
  for (let at = from; at < to; at++) {
    const before = doc.units[at - 1];
    const gap = at === from || before === undefined ? '' : doc.text.slice(before.end, doc.units[at]?.start);
    result += gap + word(at);
  }
  return result.replace(/\s+/gu, ' ');
}

/** "Vorsitzender des Vereins" for "Vorsitzende des Vereins" behind "der": what an adjective as a noun is without the article. */
export const withStrongEnding = (words: string): string => words.replace(/^([\p{L}-]+e)(?![\p{L}-])/u, '$1r');
