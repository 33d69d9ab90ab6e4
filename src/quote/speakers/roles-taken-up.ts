import type { QuoteDocument } from '../document.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
import { type Role, roleOfNominal } from '../roles/roles.js';
import { type Cast, castOf } from './cast.js';
import { isNamedWithin } from './named-before.js';
import { personTakenUp } from './take-up.js';

/** Sentences back within which a noun at a sentence's start tells what the person named there is. */
const FARTHEST_SENTENCE = 2;

/** The cast with roles that only a later sentence tells: `X accuse son rival. Le député de l'Aubrelle y voit …`. */
export function withRolesTakenUp(doc: QuoteDocument, cast: Cast): Cast {
  const taken = rolesTakenUp(doc, cast);
  return taken.size === 0
    ? cast
    : castOf(
        doc,
        cast.roles.map((role, entry) => role ?? taken.get(entry)),
        cast.names,
      );
}

/** By entry of the name index, for those without a role. */
function rolesTakenUp(doc: QuoteDocument, cast: Cast): ReadonlyMap<number, Role> {
  const found = new Map<number, Role>();
  if (doc.lexicon.articleGenders.size === 0) return found;
  for (const { from, to } of doc.sentences) {
    const phrase = phraseStartingAt(doc, from, to);
    const subject = phrase?.kind === 'nominal' ? withoutPredicate(doc, phrase) : undefined;
    const role = subject && roleOfNominal(doc, subject);
    if (subject === undefined || role === undefined) continue;
    const entry = personTakenUp(doc, subject, cast, undefined);
    if (entry === undefined || cast.roles[entry] !== undefined || found.has(entry)) continue;
    if (isNamedWithin(doc, entry, from, FARTHEST_SENTENCE)) found.set(entry, role);
  }
  return found;
}
