import type { QuoteDocument } from '../document.js';
import type { Cast } from './cast.js';

/** A noun that may take up somebody, as far as it tells of an office. */
interface Noun {
  readonly head: string;
  /** See `officesIn`. */
  readonly offices: readonly number[];
  readonly complement: readonly string[];
}

/**
 * Where words are declined, a noun that is nobody's role is another word for the one person whom its paragraph names
 * before it: `Фронтмен X объяснил …. "…", — признался вокалист`. Undefined where both have offices that differ.
 * @param inside who is named there and agrees with the noun
 * @param subject whom the sentence before is about
 */
export function localPerson(
  doc: QuoteDocument,
  noun: Noun,
  cast: Cast,
  inside: readonly number[],
  subject: number | undefined,
): number | undefined {
  const { table, titles, officesOf, trades, sideOffices } = doc.lexicon;
  if (table.inflectedNames !== true || noun.complement.length > 0) return undefined;
  // "мать", "отец": always somebody's.
  const kin = titles.get(noun.head);
  if (kin === 'male' || kin === 'female') return undefined;
  const hasOtherOffice = (entry: number): boolean =>
    noun.offices.length > 0 &&
    !noun.offices.some((office) => cast.byOffice.get(office)?.includes(entry)) &&
    // "парламентар": a head of a committee has such a trade besides.
    (cast.roles[entry]?.nouns ?? []).some(
      (one) => one !== noun.head && officesOf.has(one) && !(trades.has(noun.head) && sideOffices.has(one)),
    );
  const fitting = inside.filter((entry) => !hasOtherOffice(entry));
  return fitting.length === 1 ? fitting[0] : fitting.find((entry) => entry === subject);
}
