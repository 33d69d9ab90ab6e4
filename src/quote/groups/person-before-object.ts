import type { QuoteDocument } from '../document.js';
import { nameOf } from './group-words.js';
import type { Nominal } from './mention.js';

/** Units between the noun and the name that its clause ends with. */
const LONGEST_CLAUSE = 10;

/**
 * "l'homme accusé d'avoir tué [Anne Morel]", "o agente que deteve [Pedro Neves]": the person whose participle or relative
 * clause ends with the name at `nameFrom`, where adjectives follow their noun and articles tell a gender. Undefined where
 * the name stands for itself.
 */
export function personBeforeObject(
  doc: QuoteDocument,
  nameFrom: number,
  nameTo: number,
  low: number,
): Nominal | undefined {
  if (doc.lexicon.articleGenders.size === 0 || doc.lexicon.table.headFirst !== true) return undefined;
  const participle = participleBefore(doc, nameFrom);
  const relative = participle === undefined ? relativeBefore(doc, nameFrom, low) : undefined;
  const head = (participle ?? relative ?? 0) - 1;
  if (head < low || !doc.lexicon.personNouns.has(doc.units[head]?.lower ?? '')) return undefined;
  const isDetermined = doc.lexicon.determiners.has(doc.units[head - 1]?.lower ?? '') && head > low;
  return { kind: 'nominal', head, from: isDetermined ? head - 1 : head, to: relative ?? nameTo };
}

/** The participle of "accusé d'avoir tué [X]", "acusado de matar a [X]". */
function participleBefore(doc: QuoteDocument, nameFrom: number): number | undefined {
  const { prepositions, participleShapes } = doc.lexicon;
  const isPreposition = (at: number): boolean => prepositions.has(doc.units[at]?.lower ?? '');
  const verb = isPreposition(nameFrom - 1) ? nameFrom - 2 : nameFrom - 1;
  const first = infinitiveAt(doc, verb);
  if (first === undefined || !isPreposition(first - 1)) return undefined;
  const participle = doc.units[first - 2]?.lower ?? '';
  return participleShapes.some((shape) => participle.endsWith(shape)) ? first - 2 : undefined;
}

/** Where the infinitive begins that ends at a unit: "matar", "avoir tué". */
function infinitiveAt(doc: QuoteDocument, at: number): number | undefined {
  const { infinitiveEndings, perfectInfinitives } = doc.lexicon;
  const { lower = '', capital = true } = doc.units[at] ?? {};
  if (capital) return undefined;
  if (perfectInfinitives.has(doc.units[at - 1]?.lower ?? '')) return at - 1;
  return infinitiveEndings.some((ending) => lower.endsWith(ending)) ? at : undefined;
}

/** The relative of "qui a arrêté [X]": words of its clause stand between, and no comma. */
function relativeBefore(doc: QuoteDocument, nameFrom: number, low: number): number | undefined {
  for (let at = nameFrom - 2; at > low && at > nameFrom - LONGEST_CLAUSE; at--) {
    if (doc.units[at + 1]?.kind !== 'word' || nameOf(doc, at + 1) !== undefined) return undefined;
    if (doc.lexicon.relatives.has(doc.units[at]?.lower ?? '')) return at;
  }
  return undefined;
}
