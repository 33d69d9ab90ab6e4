import type { QuoteDocument } from '../document.js';
import { isAdjectiveAt } from '../groups/agreement.js';
import { coreEnd } from '../groups/core-end.js';
import { isDeterminerAt, nameOf } from '../groups/group-words.js';
import { isKin, officeForm } from '../languages/agreement.js';
import type { NameSpan } from '../names/describe-name.js';

/** Units `[from, to)` of an office and what it governs. */
interface OfficeSpan {
  readonly from: number;
  readonly to: number;
}

/** Units of "seit mehr als drei Jahren" before the noun. */
const LONGEST_TIME = 6;
/** Adjectives before the noun: "die neue stellvertretende Leiterin". */
const MOST_ADJECTIVES = 3;
/** Groups that the noun governs: "des Amtes", "für Straßenbau", "in Holm". */
const MOST_GROUPS = 4;
/** Units behind a name for what the sentence says that it is. */
const LONGEST_PREDICATE = 24;

/**
 * ", die Inhaberin eines Pflegedienstes,", ", seit drei Jahren Coach in Holm,", ", der neue Präsident des Vereins.": an office
 * behind a name and its comma, where articles and relatives are the same words (German): nothing but the noun and what it
 * governs stands up to the next sign. Undefined for a clause: ", der Spieler betreut,".
 */
export function apposedOffice(doc: QuoteDocument, from: number, high: number): OfficeSpan | undefined {
  const { agreement } = doc.lexicon;
  if (agreement === undefined) return undefined;
  const start = behindTime(doc, from);
  const isOpened = start > from || /^(?:de[rs]|die|eine?)$/u.test(doc.units[start]?.lower ?? '');
  return isOpened ? officeAt(doc, start, high) : undefined;
}

/** "X ist Meeresbiologin an der Universität.", "Seit 2019 ist X Bürgermeister.": what a sentence tells of its subject. */
export function officeOfPredicate(doc: QuoteDocument, { titleFrom, to }: NameSpan): OfficeSpan | undefined {
  const { agreement, copulas, adverbs } = doc.lexicon;
  const isCopula = (at: number): boolean => copulas.has(doc.units[at]?.lower ?? '');
  if (agreement === undefined || (!isCopula(to) && !isCopula(titleFrom - 1))) return undefined;
  let start = isCopula(to) ? to + 1 : to;
  while (adverbs.has(doc.units[start]?.lower ?? '')) start += 1;
  return officeAt(doc, behindTime(doc, start), to + LONGEST_PREDICATE);
}

/** An office from its article on, up to the next sign. */
function officeAt(doc: QuoteDocument, start: number, high: number): OfficeSpan | undefined {
  const { agreement } = doc.lexicon;
  const first = isDeterminerAt(doc, start) ? start + 1 : start;
  let head = first;
  while (head < first + MOST_ADJECTIVES && doc.units[head]?.capital === false && isAdjectiveAt(doc, head))
    head += 1;
  const noun = doc.units[head];
  if (agreement === undefined || noun?.kind !== 'word' || !noun.capital) return undefined;
  if (nameOf(doc, head)?.kind === 'person' || isKin(noun.lower, agreement)) return undefined;
  if (officeForm(noun.lower, agreement) === undefined) return undefined;
  const to = governedEnd(doc, head + 1, high);
  if (!isEnd(doc, to)) return undefined;
  // "der neue Präsident": without its article the adjective would have another ending.
  const isWeak = doc.units[start]?.lower === 'der' && head > first;
  return isWeak && FORMER.test(doc.units[first]?.lower ?? '')
    ? undefined
    : { from: isWeak ? head : start, to };
}

/** Without such a word the role would say that somebody still has the office. */
const FORMER = /^(?:früher|ehemalig|einstig|damalig|vorig)e$/u;

/** Behind "seit drei Jahren", "seit 2019", "heute"; `at` itself where no such words stand. */
function behindTime({ units, lexicon }: QuoteDocument, at: number): number {
  if (units[at]?.lower === 'heute') return at + 1;
  if (units[at]?.lower !== 'seit') return at;
  for (let end = at + 1; end <= at + LONGEST_TIME; end++) {
    const isYear = units[end]?.kind === 'number' && units[end + 1]?.capital === true;
    if (
      (isYear && !lexicon.times.has(units[end + 1]?.lower ?? '')) ||
      lexicon.times.has(units[end]?.lower ?? '')
    )
      return end + 1;
  }
  return at;
}

/** Where ends what the noun governs. */
function governedEnd(doc: QuoteDocument, from: number, high: number): number {
  let to = from;
  for (let count = 0; count < MOST_GROUPS; count++) {
    const word = doc.units[to]?.lower ?? '';
    const isGenitive = /^(?:de[rs]|eine[rs]|[sd]eines|[sd]einer|ihre[rs])$/u.test(word);
    const isPlace = word === 'auf';
    if (!isGenitive && !isPlace && !doc.lexicon.nounPrepositions.has(word)) return to;
    const start = isGenitive ? to : to + 1;
    const end = coreEnd(doc, start, high);
    if (end <= start + (isDeterminerAt(doc, start) ? 1 : 0)) return to;
    to = end;
  }
  return to;
}

/** A comma, the end of a sentence, a bracket or "und" with a second office, which is left out. */
function isEnd({ units, lexicon }: QuoteDocument, at: number): boolean {
  const next = units[at];
  if (next === undefined || next.kind === 'break' || next.kind === 'sign') return true;
  const isSecond = next.lower === 'und' && units[at + 1]?.capital === true;
  return isSecond && officeForm(units[at + 1]?.lower ?? '', lexicon.agreement) !== undefined;
}
