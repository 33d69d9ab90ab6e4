import type { QuoteDocument } from '../document.js';
import type { Mention, Nominal } from '../groups/mention.js';
import type { Cast } from './cast.js';
import { groupTakenUp } from './group-taken-up.js';
import { isNamedBefore, isNamedWithin, isPersonEntry } from './named-before.js';
import { officeTakenUp } from './office-taken-up.js';
import { onlyPersonBefore } from './people-of-paragraph.js';
import { personTakenUp } from './take-up.js';
import { toldBefore } from './told-before.js';

/** Sentences back within which a generic noun ("the expert") takes up the last speaker. */
const FARTHEST_TAKE_UP = 8;

/**
 * The person whom "the director" or "the expert" takes up again: the one person named so far whose role has that
 * noun, else, for nouns that fit any speaker, the last speaker. Undefined where several fit or none does.
 */
export function resolveNominal(
  doc: QuoteDocument,
  mention: Nominal,
  cast: Cast,
  lastSpeaker: number | undefined,
): number | undefined {
  if (doc.lexicon.articleGenders.size > 0 || doc.lexicon.table.inflectedNames === true)
    return (
      personTakenUp(doc, mention, cast, lastSpeaker) ?? toldBefore(doc, mention) ?? groupTakenUp(doc, mention)
    );
  if (doc.lexicon.agreement !== undefined) return officeTakenUp(doc, mention, cast, lastSpeaker);
  if (!isTakingUp(doc, mention)) return undefined;
  const head = doc.units[mention.head]?.lower ?? '';
  // "the report", where someone is an author of the report.
  if (doc.lexicon.groupNouns.has(head) && !doc.lexicon.personNouns.has(head)) return undefined;
  if (/^\d+-year-old$/u.test(head)) return onlyPersonBefore(doc, mention.from);
  if (doc.lexicon.genericNouns.has(head)) return takeUp(doc, mention.from, lastSpeaker, head);
  const fitting = (cast.byNoun.get(head) ?? []).filter((entry) => isNamedBefore(doc, entry, mention.from));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "the director" */
const isTakingUp = ({ lexicon, units }: QuoteDocument, { from, to }: Mention): boolean =>
  lexicon.definites.has(units[from]?.lower ?? '') && to - from <= 2;

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
  if (lastSpeaker === undefined || !isPersonEntry(doc, lastSpeaker)) return undefined;
  if (!agrees(doc, lastSpeaker, head)) return undefined;
  return isNamedWithin(doc, lastSpeaker, at, FARTHEST_TAKE_UP) ? lastSpeaker : undefined;
}
