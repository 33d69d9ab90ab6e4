import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isFiniteForm } from '../groups/group-words.js';
import type { Nominal } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
import { roleOfNominal } from '../roles/role-of-nominal.js';
import type { Role } from '../roles/to-role.js';
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
  for (const subject of nounsTakingUp(doc)) {
    const role = roleOfNominal(doc, subject);
    const entry = role && personTakenUp(doc, subject, cast, undefined);
    if (role === undefined || entry === undefined || cast.roles[entry] !== undefined || found.has(entry))
      continue;
    if (isNamedWithin(doc, entry, subject.from, FARTHEST_SENTENCE)) found.set(entry, role);
  }
  return found;
}

/** The nouns that are subjects of their sentences, and those behind a verb of saying: "affirme le ministre des Ports". */
function nounsTakingUp(doc: QuoteDocument): Nominal[] {
  const { articleGenders, personNouns } = doc.lexicon;
  return doc.sentences.flatMap(({ from, to }) => {
    const found: Nominal[] = [];
    const subject = subjectFrom(doc, from, to);
    if (subject?.kind === 'nominal' && !isFiniteForm(doc, subject.from - 1))
      found.push(withoutPredicate(doc, subject));
    for (let at = from + 1; at < to; at++) {
      const isBehindVerb = isFiniteForm(doc, at - 1) && articleGenders.has(doc.units[at]?.lower ?? '');
      const phrase = isBehindVerb ? phraseStartingAt(doc, at, to) : undefined;
      const isPerson = phrase?.kind === 'nominal' && personNouns.has(doc.units[phrase.head]?.lower ?? '');
      if (isPerson) found.push(phrase);
    }
    return found;
  });
}
