import { NOMINATIVE } from '../languages/declension.js';
import type { Gender, Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import type { NameKind } from './kind-behind-noun.js';
import { isObliqueNoun } from './nominative.js';
import { genderOfPast } from './past-gender.js';

/** "Мариска Телек приняла": what a verb right behind a full name tells of its bearer. */
export function actorsGender(
  units: readonly Unit[],
  to: number,
  kind: NameKind,
  lexicon: Lexicon,
): Gender | undefined {
  const next = units[to];
  const isWord = kind === 'person' && next?.kind === 'word' && !next.capital;
  return isWord ? genderOfPast(next.lower, lexicon) : undefined;
}

/**
 * "дружина пасічника Килина слухає": the gender of whoever has a noun before a lone word that a verb behind it shows to
 * be the subject. Nouns that a place may follow ("мешканка Черкас") tell nothing.
 */
export function loneBearer(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Gender | undefined {
  const own = lexicon.firstNameForms
    .get(units[from]?.lower ?? '')
    ?.find(({ cases }) => (cases & NOMINATIVE) > 0);
  // "мать детей Оксана"
  if (own !== undefined && isBehindPerson(units, from, lexicon)) return own.gender;
  const next = units[to];
  if (next?.kind !== 'word' || next.capital || lexicon.pastEndings.length === 0) return undefined;
  const isVerb =
    lexicon.verbs.has(next.lower) ||
    genderOfPast(next.lower, lexicon) !== undefined ||
    lexicon.verbEndings.some((ending) => next.lower.endsWith(ending));
  if (!isVerb) return undefined;
  const { personNouns, titles, anonymousNouns } = lexicon;
  for (const { lower } of units.slice(Math.max(0, from - 2), from)) {
    const gender = titles.has(lower) || anonymousNouns.has(lower) ? undefined : personNouns.get(lower);
    if (gender !== undefined && gender !== 'any') return gender;
  }
  return undefined;
}

const isBehindPerson = (units: readonly Unit[], from: number, lexicon: Lexicon): boolean =>
  units
    .slice(Math.max(0, from - 2), from)
    .some(({ kind, lower }) => kind === 'word' && lexicon.personNouns.has(lower));

/** Words of a role before a name. */
const LONGEST_ROLE = 6;

/** "колишнього заступника міністра розвитку X": every noun for a person in the words before a name is in another case. */
export function isBehindOblique(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  let isOblique = false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_ROLE); at--) {
    const { kind, lower = '', capital } = units[at] ?? {};
    // A role may open its sentence.
    const isName = capital === true && !lexicon.personNouns.has(lower);
    if (kind !== 'word' || isName || lexicon.verbs.has(lower)) break;
    if (!lexicon.personNouns.has(lower)) continue;
    // "голови" before one person's name is no plural.
    const one = lexicon.inflections.get(lower)?.singular?.cases;
    if (one === undefined ? !isObliqueNoun(lower, lexicon) : (one & NOMINATIVE) > 0) return false;
    isOblique = true;
  }
  return isOblique;
}
