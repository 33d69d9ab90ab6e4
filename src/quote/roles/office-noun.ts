import type { QuoteDocument } from '../document.js';
import { behindAttribute } from '../groups/extended-attribute.js';
import type { Nominal } from '../groups/mention.js';
import { type Agreement, officeBase, officeForm, withoutGenitive } from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';

/** A noun behind a definite article that may take up a person named before (German). */
export interface OfficeNoun {
  readonly at: number;
  /** The end of what the noun governs. */
  readonly to: number;
  /** The last part of a compound: "politiker" of "CDU-Politiker". */
  readonly word: string;
  readonly gender: Gender | undefined;
  /** What the noun governs, without the endings of a genitive: "marktkirche" of "der Kantor der Marktkirche". */
  readonly complement: readonly string[];
}

/** Words between the article and the noun: "der 42-jährige Trainer". */
const MOST_ADJECTIVES = 1;
/** Units of "41 Jahre alte", "aus Holm stammende" between the article and the noun. */
const LONGEST_ATTRIBUTE = 10;

/** What a noun group tells of whom it takes up; undefined where it is no office behind a definite article. */
export function officeNounOf(
  doc: QuoteDocument,
  mention: Nominal,
  agreement: Agreement,
): OfficeNoun | undefined {
  const { from, head } = mention;
  const at = articleOf(doc, from, head);
  if (at === undefined || head - from > (at === from ? MOST_ADJECTIVES + 1 : MOST_ADJECTIVES))
    return undefined;
  const article = doc.units[at]?.lower ?? '';
  const lower = doc.units[head]?.lower ?? '';
  const office = officeForm(lower, agreement);
  if (office === undefined) return undefined;
  const base = officeBase(lower, office);
  // "das Fazit der Betreiber von X": several people's.
  if (
    article === 'der' &&
    office.gender === 'male' &&
    doc.lexicon.speechNouns.has(doc.units[at - 1]?.lower ?? '')
  )
    return undefined;
  const isOblique = article === 'der' && lower.endsWith('n');
  const byArticle = article === 'die' || isOblique ? 'female' : 'male';
  const gender = office.gender === 'male' || office.gender === 'female' ? office.gender : byArticle;
  const to = endOf(doc, mention, agreement);
  const word = base.split('-').at(-1) ?? base;
  return { at, to, word, gender, complement: complementOf(doc, head, to) };
}

/** The group's definite article, which may stand before an attribute of several words. */
function articleOf(doc: QuoteDocument, from: number, head: number): number | undefined {
  const isArticle = (at: number): boolean => /^(?:d(?:er|ie|e[mns]))$/u.test(doc.units[at]?.lower ?? '');
  if (isArticle(from)) return from;
  for (let at = from - 1; at > from - LONGEST_ATTRIBUTE; at--)
    if (isArticle(at) && behindAttribute(doc, at, head + 1) === from) return at;
  return undefined;
}

/** Words that join a noun to what it governs. */
const GOVERNING = /^(?:de[rs]|eine[rs]|vo[nm]|für|aus|bei|beim)$/u;

/** Where ends what the noun governs: "im Interview", "zum Abschluss" behind it is the verb's. */
function endOf(doc: QuoteDocument, { head, to }: Nominal, { clausePrepositions }: Agreement): number {
  if (to <= head + 2 || !GOVERNING.test(doc.units[head + 1]?.lower ?? '')) return head + 1;
  let end = head + 2;
  while (end < to && !isOutside(doc, end, clausePrepositions)) end += 1;
  return end;
}

/** "für" may govern on: "der Sprecher des Verbandes für Wasser". */
const isOutside = ({ units }: QuoteDocument, at: number, clausePrepositions: ReadonlySet<string>): boolean =>
  units[at]?.kind === 'sign' ||
  units[at]?.kind === 'scare' ||
  clausePrepositions.has(units[at]?.lower ?? '') ||
  /^(?:in|im|am|an)$/u.test(units[at]?.lower ?? '');

/** The nouns and names that it governs, without the endings of a genitive. */
const complementOf = (doc: QuoteDocument, head: number, end: number): string[] =>
  doc.units.slice(head + 1, end).flatMap(({ capital, lower }) => (capital ? [withoutGenitive(lower)] : []));
