import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isSourceNoun, nameOf } from '../groups/group-words.js';
import type { NameSpan } from '../names/describe-name.js';
import { canBeRoleWord, isOnePerson, isPluralPerson, isTitle } from './role-words.js';

/** Units `[from, to)`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of a role. UTF-16 code units. */
export interface RoleSpan extends Span {
  /** Behind the noun that says the office: before the "of" of "secretary of state". */
  readonly headEnd: number;
}

/**
 * What of the words `[from, nameFrom)` before a name is its bearer's role: what belongs to the clause around it is cut
 * off in front, a second title behind. Empty where nothing is left.
 */
export function cutRole(doc: QuoteDocument, from: number, nameFrom: number): RoleSpan {
  if (doc.lexicon.roleParticiples.size === 0)
    return { from: isPredicateAt(doc, from) ? from + 1 : from, to: nameFrom, headEnd: nameFrom };
  const start = behindClause(doc, from, nameFrom);
  const office = start === from ? officeBeforeOf(doc, from, nameFrom) : undefined;
  if (office !== undefined) return { from: office.from, to: nameFrom, headEnd: office.to };
  const span = beforeSecondTitle(doc, start, nameFrom);
  return { ...span, headEnd: span.to };
}

/** The office that "of" or another preposition joins to a known first name: [former secretary] of state Ida Marr. */
export function officeOf(doc: QuoteDocument, { titleFrom, from, words }: NameSpan): Span | undefined {
  if (words.length < 2 || !doc.lexicon.firstNames.has(words[0]?.toLowerCase() ?? '')) return undefined;
  let run = titleFrom;
  while (run > titleFrom - MOST_BEFORE_OFFICE && canBeRoleWord(doc, run - 1) && !isDeterminerAt(doc, run - 1))
    run -= 1;
  return officeBeforeOf(doc, run, from);
}

/** Behind the last word that only a clause can have: "the fall [that Mayor X]", "lawmakers grilled [Col. X]". */
function behindClause(doc: QuoteDocument, from: number, nameFrom: number): number {
  let start = from;
  for (let at = from; at < nameFrom; at++) if (isOfClause(doc, at, from)) start = at + 1;
  while (start < nameFrom && isTimeAt(doc, start)) start += 1;
  return start < nameFrom && isPredicateAt(doc, start) ? start + 1 : start;
}

/** "this week consultant X". */
const isTimeAt = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === false && doc.lexicon.times.has(doc.units[at]?.lower ?? '');

function isOfClause(doc: QuoteDocument, at: number, from: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined || unit.kind !== 'word' || unit.capital) return false;
  if (isDeterminerAt(doc, at)) return true;
  if (doc.lexicon.roleParticiples.has(unit.lower) || isTitle(doc, at)) return false;
  if (isSourceNoun(doc, at)) return isPluralPerson(doc, at);
  if (isPastForm(doc, at)) return true;
  // "engineering professor X", but "by beating former senator X"; in the middle of a role such a word is a noun.
  return at === from && isGerund(doc, at);
}

/** "held", "conducted": a past form that no office has before it. */
export function isPastForm(doc: QuoteDocument, at: number): boolean {
  const { roleParticiples, pastForms } = doc.lexicon;
  const unit = doc.units[at];
  if (roleParticiples.size === 0 || unit?.kind !== 'word' || unit.capital || roleParticiples.has(unit.lower))
    return false;
  return pastForms.has(unit.lower) || (participleEnding(doc, at) === 'ed' && !unit.text.includes('-'));
}

/** "beating", and not "leading", which an office may have before it. */
export function isGerund(doc: QuoteDocument, at: number): boolean {
  const { capital = true, text = '', lower = '' } = doc.units[at] ?? {};
  const isKnown = doc.lexicon.roleParticiples.has(lower) || isSourceNoun(doc, at);
  return !capital && !isKnown && !text.includes('-') && participleEnding(doc, at) === 'ing';
}

const participleEnding = (doc: QuoteDocument, at: number): string | undefined => {
  const { text = '', lower = '' } = doc.units[at] ?? {};
  return text.length < SHORTEST_PARTICIPLE
    ? undefined
    : doc.lexicon.participleEndings.find((ending) => lower.endsWith(ending));
};

/** Letters: "red" and "king" are none. */
const SHORTEST_PARTICIPLE = 5;

/** "Secretary of [State X]", "ambassador to [Britain X]", but not "a critic of [President X]": what stands before "of". */
function officeBeforeOf(doc: QuoteDocument, from: number, nameFrom: number): Span | undefined {
  const joint = isDeterminerAt(doc, from - 1) ? from - 2 : from - 1;
  if (
    from >= nameFrom ||
    !doc.lexicon.officePrepositions.has(doc.units[joint]?.lower ?? '') ||
    !isOnePerson(doc, joint - 1)
  )
    return undefined;
  for (let at = from; at < nameFrom; at++) if (isOffice(doc, at)) return undefined;
  let start = joint - 1;
  while (start > joint - MOST_BEFORE_OFFICE && canBeRoleWord(doc, start - 1)) start -= 1;
  const office = behindClause(doc, start, joint);
  return office < joint ? { from: office, to: joint } : undefined;
}

/** A word for one person or a title in short: "state" is a part of either only. */
const isOffice = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.personNouns.has(doc.units[at]?.lower ?? '') || doc.units[at]?.text === '.';

/** Words of an office before "of": "former deputy assistant secretary". */
const MOST_BEFORE_OFFICE = 5;

/** "presidential candidate Sen. X", "spokesman Navy Capt. X": the noun says it, the title belongs to the name. */
function beforeSecondTitle(doc: QuoteDocument, from: number, to: number): Span {
  let title = to;
  while (title > from && (doc.units[title - 1]?.text === '.' || isTitleOfName(doc, title - 1))) title -= 1;
  const isAbbreviated = doc.units[to - 1]?.text === '.';
  let before = title - 1;
  while (before >= from && goesWithTitle(doc, before)) before -= 1;
  if (before < from || title === to) return { from, to };
  // "executive Director" is one office.
  const isApart = isAbbreviated || before < title - 1;
  const isSmall = doc.units[before]?.capital === false;
  if (isApart && isSmall && before > from && isOnePerson(doc, before)) return { from, to: before + 1 };
  return { from: isAbbreviated ? before + 1 : from, to };
}

/** Written with a capital, as before a name. */
const isTitleOfName = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === true && isTitle(doc, at);

/** "[former New Jersey] Gov.", "[state] Sen.". */
const goesWithTitle = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === true ||
  doc.units[at]?.text === '.' ||
  (isTitle(doc, at) && !isOffice(doc, at)) ||
  doc.lexicon.roleParticiples.has(doc.units[at]?.lower ?? '');

/** "Holt threw reporter X out", "to assist Mayor X": a small word behind a subject is no part of a role. */
function isPredicateAt(doc: QuoteDocument, at: number): boolean {
  const { capitalNouns, articles } = doc.lexicon.table;
  const unit = doc.units[at];
  if (capitalNouns === true || articles === '' || unit === undefined) return false;
  if (unit.capital || isSourceNoun(doc, at) || isTitle(doc, at)) return false;
  const before = doc.units[at - 1]?.lower ?? '';
  const { infinitiveMarks, relatives, pronouns } = doc.lexicon;
  // "to assist Mayor X", but "to columnist X".
  if (infinitiveMarks.has(before)) return doc.units[at + 1]?.capital === true;
  return relatives.has(before) || pronouns.has(before) || nameOf(doc, at - 1)?.kind === 'person';
}
