import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isDeterminerAt, isFiniteForm } from '../groups/group-words.js';
import type { Mention, Nominal } from '../groups/mention.js';
import { phraseEndingAt } from '../groups/phrase-ending.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
import { roleOfNominal } from '../roles/role-of-nominal.js';
import { isPluralPerson } from '../roles/role-words.js';
import { type Role, toRole } from '../roles/to-role.js';
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
  for (const [entry, role] of rolesOfSentenceBefore(doc))
    if (cast.roles[entry] === undefined) found.set(entry, role);
  for (const subject of nounsTakingUp(doc)) {
    const role = roleOfNominal(doc, subject);
    const entry = role && personTakenUp(doc, subject, cast, undefined);
    if (role === undefined || entry === undefined || cast.roles[entry] !== undefined || found.has(entry))
      continue;
    if (isNamedWithin(doc, entry, subject.from, FARTHEST_SENTENCE)) found.set(entry, role);
  }
  return found;
}

/** Units behind a quotation within which its cue names somebody. */
const CUE_WITHIN = 5;

/**
 * `Su entrenador salió en su defensa. «…», zanjó X`: the noun that the sentence before is about, and the name that the
 * cue then gives for the first time, are one person's.
 */
function rolesOfSentenceBefore(doc: QuoteDocument): [number, Role][] {
  return doc.sentences.flatMap(({ from, to, paragraph }, index): [number, Role][] => {
    const next = doc.sentences[index + 1];
    if (next?.paragraph !== paragraph || doc.units[next.from]?.kind !== 'quote') return [];
    const entry = firstNamedBehind(doc, next.from);
    const subject = behindCopula(doc, from, to) ?? subjectFrom(doc, from, to);
    if (entry === undefined || subject?.kind !== 'nominal' || !isDeterminerAt(doc, subject.from)) return [];
    const { articleGenders, ownMarks, kinNouns, emptyRoles, nearNouns, personNouns } = doc.lexicon;
    const noun = doc.units[subject.head]?.lower ?? '';
    const opener = doc.units[subject.from]?.lower ?? '';
    const gender = personNouns.get(noun);
    const known = doc.index.entries[entry]?.gender;
    const isOther = gender !== 'any' && known !== undefined && known !== gender;
    const isVague = [kinNouns, emptyRoles, nearNouns].some((words) => words.has(noun));
    const isOne = (articleGenders.has(opener) || ownMarks.has(opener)) && !isPluralPerson(doc, subject.head);
    if (gender === undefined || isOther || isVague || !isOne) return [];
    const role = toRole(doc, { ...withoutPredicate(doc, subject), from: subject.from + 1 });
    return role === undefined ? [] : [[entry, role]];
  });
}

/** "Más duro fue [su capitán].": the subject that closes its sentence. */
function behindCopula(doc: QuoteDocument, from: number, to: number): Mention | undefined {
  const last = phraseEndingAt(doc, to - 2, from);
  const isClosing = last !== undefined && doc.lexicon.copulas.has(doc.units[last.from - 1]?.lower ?? '');
  return isClosing && last.from - 1 > from ? last : undefined;
}

/** The person whom the cue right behind a quotation names, where the text has not named him before. */
function firstNamedBehind(doc: QuoteDocument, quote: number): number | undefined {
  for (let at = quote + 1; at <= quote + CUE_WITHIN; at++) {
    const number = doc.nameAt[at] ?? -1;
    const entry = doc.index.entryOf[number];
    if (entry === undefined) continue;
    const { kind, mentions } = doc.index.entries[entry] ?? {};
    return kind === 'person' && mentions?.[0] === number && isFiniteForm(doc, at - 1) ? entry : undefined;
  }
  return undefined;
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
