import type { QuoteDocument } from './document.js';
import type { Mention } from './phrases.js';
import type { Roles } from './roles.js';

/** Sentences back within which a generic noun ("the expert") takes up the last speaker. */
const FARTHEST_TAKE_UP = 8;

/**
 * The person whom "the director" or "the expert" takes up again: the one person named so far whose role has that
 * noun, else, for nouns that fit any speaker, the last speaker. Undefined where several fit or none does.
 */
export function resolveNominal(
  doc: QuoteDocument,
  mention: Extract<Mention, { kind: 'nominal' }>,
  roles: Roles,
  lastSpeaker: number | undefined,
): number | undefined {
  const first = doc.units[mention.from]?.lower ?? '';
  const head = doc.units[mention.head]?.lower ?? '';
  if (!doc.lexicon.definites.has(first) || mention.to - mention.from > 2) return undefined;
  if (doc.lexicon.genericNouns.has(head)) return takeUp(doc, mention.from, lastSpeaker);
  const fitting = (roles.byNoun.get(head) ?? []).filter((entry) => isNamedBefore(doc, entry, mention.from));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function takeUp(doc: QuoteDocument, at: number, lastSpeaker: number | undefined): number | undefined {
  if (lastSpeaker === undefined || doc.index.entries[lastSpeaker]?.kind !== 'person') return undefined;
  const here = doc.sentenceOf[at] ?? 0;
  const before = doc.index.entries[lastSpeaker]?.mentions.findLast((mention) => {
    const name = doc.index.names[mention];
    return name !== undefined && name.from < at;
  });
  const name = before === undefined ? undefined : doc.index.names[before];
  if (name === undefined) return undefined;
  return here - (doc.sentenceOf[name.from] ?? 0) <= FARTHEST_TAKE_UP ? lastSpeaker : undefined;
}

function isNamedBefore(doc: QuoteDocument, entry: number, at: number): boolean {
  const first = doc.index.entries[entry]?.mentions[0];
  const name = first === undefined ? undefined : doc.index.names[first];
  return name !== undefined && name.from < at;
}
