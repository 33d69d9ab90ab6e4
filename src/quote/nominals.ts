import type { Cast } from './cast.js';
import type { NameSpan } from './describe-name.js';
import type { QuoteDocument } from './document.js';
import type { Mention } from './mention.js';

/** Sentences back within which a generic noun ("the expert") takes up the last speaker. */
const FARTHEST_TAKE_UP = 8;

/**
 * The person whom "the director" or "the expert" takes up again: the one person named so far whose role has that
 * noun, else, for nouns that fit any speaker, the last speaker. Undefined where several fit or none does.
 */
export function resolveNominal(
  doc: QuoteDocument,
  mention: Extract<Mention, { kind: 'nominal' }>,
  cast: Cast,
  lastSpeaker: number | undefined,
): number | undefined {
  const first = doc.units[mention.from]?.lower ?? '';
  const head = doc.units[mention.head]?.lower ?? '';
  // "the director"; where the language has no articles, the noun alone.
  const isBare = doc.lexicon.table.articles === '' && mention.to - mention.from === 1;
  const isDefinite = doc.lexicon.definites.has(first) && mention.to - mention.from <= 2;
  if (!isBare && !isDefinite) return undefined;
  // "the report", where someone is an author of the report.
  if (doc.lexicon.groupNouns.has(head) && !doc.lexicon.personNouns.has(head)) return undefined;
  const { genericNouns, nearNouns } = doc.lexicon;
  const isGeneric = genericNouns.has(head);
  if (isGeneric || nearNouns.has(head)) {
    const near = introducedBefore(doc, mention.from, head);
    if (near !== undefined || isGeneric) return near ?? takeUp(doc, mention.from, lastSpeaker, head);
  }
  const fitting = (cast.byNoun.get(head) ?? []).filter((entry) => isNamedBefore(doc, entry, mention.from));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `Wilmer Quispe espera. "…", lamentó el albañil`: the one person whom the paragraph names before the noun. */
function introducedBefore(doc: QuoteDocument, at: number, head: string): number | undefined {
  if (doc.lexicon.nearNouns.size === 0) return undefined;
  const named = new Set<number>();
  const low = Math.max(0, at - FARTHEST_UNIT);
  for (let unit = at - 1; unit >= low && doc.units[unit]?.kind !== 'break'; unit--) {
    const entry = doc.index.entryOf[doc.nameAt[unit] ?? -1];
    if (entry !== undefined && isPerson(doc, entry) && agrees(doc, entry, head)) named.add(entry);
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

const isPerson = (doc: QuoteDocument, entry: number): boolean => doc.index.entries[entry]?.kind === 'person';

/** Units of a paragraph looked back for the person whom a noun takes up. */
const FARTHEST_UNIT = 80;

/** "la chercheuse" is no man. */
function agrees(doc: QuoteDocument, entry: number, head: string): boolean {
  const own = doc.lexicon.personNouns.get(head);
  const known = doc.index.entries[entry]?.gender;
  return own === undefined || own === 'any' || known === undefined || own === known;
}

function takeUp(
  doc: QuoteDocument,
  at: number,
  lastSpeaker: number | undefined,
  head: string,
): number | undefined {
  if (lastSpeaker === undefined || !isPerson(doc, lastSpeaker)) return undefined;
  if (!agrees(doc, lastSpeaker, head)) return undefined;
  const here = doc.sentenceOf[at] ?? 0;
  const name = lastMentionBefore(doc, lastSpeaker, at);
  if (name === undefined) return undefined;
  return here - (doc.sentenceOf[name.from] ?? 0) <= FARTHEST_TAKE_UP ? lastSpeaker : undefined;
}

/** The entry's last mention before unit `at`, by halving: an entry may have very many. */
function lastMentionBefore(doc: QuoteDocument, entry: number, at: number): NameSpan | undefined {
  const mentions = doc.index.entries[entry]?.mentions ?? [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = doc.index.names[mentions[middle] ?? -1]?.from ?? 0;
    if (from < at) low = middle + 1;
    else high = middle;
  }
  return doc.index.names[mentions[low - 1] ?? -1];
}

function isNamedBefore(doc: QuoteDocument, entry: number, at: number): boolean {
  const first = doc.index.entries[entry]?.mentions[0];
  const name = first === undefined ? undefined : doc.index.names[first];
  return name !== undefined && name.from < at;
}
