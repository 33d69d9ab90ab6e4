import type { Lexicon } from '../languages/lexicon.js';
import { PLATFORMS } from '../languages/platforms.js';
import type { Unit } from '../text/tokens.js';
import { groupTailAt, tailWordsAt } from './group-tail.js';
import { isApostrophe, isJoint, joinsGoverned, joinsSurnames } from './name-joints.js';
import type { Spellings } from './spellings.js';

/** Goes on over capitals, particles, initials with points and suffixes. */
export function sequenceEnd(
  units: readonly Unit[],
  from: number,
  limit: number,
  lexicon: Lexicon,
  spellings: Spellings,
): number {
  let at = from + 1;
  while (at < limit) {
    const step = unitsGoingOn(units, from, at, limit, lexicon, spellings);
    if (step === 0) break;
    at += step;
  }
  const tail = groupTailAt(units, at, lexicon);
  // "Protezione civile regionale"
  const second = tail === 0 ? 0 : tailWordsAt(units, at + tail, lexicon);
  return Math.min(limit, at + tail + second);
}

/** The units at `at` with which the sequence goes on that began at `from`; 0 where it ends. */
function unitsGoingOn(
  units: readonly Unit[],
  from: number,
  at: number,
  limit: number,
  lexicon: Lexicon,
  spellings: Spellings,
): number {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || isEndOfName(units, from, at, lexicon)) return 0;
  // "Umberto de' Rossi"
  if (isApostrophe(unit) && isJoint(units, at - 1, limit, lexicon)) return 1;
  if (unit.text === '.' && isPointInName(before, unit, lexicon)) return 1;
  const isCapital = unit.capital || ELIDED.test(unit.text);
  if (unit.kind === 'word' && isCapital && isNear(before, unit) && !isTimeBehind(before, unit, lexicon))
    return 1;
  if (unit.text === ',' && isSuffix(units[at + 1], lexicon)) return 2;
  const isJoined =
    isJoint(units, at, limit, lexicon) ||
    joinsSurnames(units, from, at, lexicon, spellings) ||
    joinsGoverned(units, from, at, lexicon);
  return isJoined ? 1 : 0;
}

/** "Matilde Pinho d'Orey", "Gabriele d'Annunzio": a particle that has grown together with the surname. */
const ELIDED = /^d['’]\p{Lu}/u;

/** What stands at `at` belongs to somebody else, capital or not. */
function isEndOfName(units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  // "attacca su Facebook Piras Contu": where the office stands before its firm, no name goes on behind one.
  if (lexicon.table.headFirst === true && PLATFORMS.has(units[at - 1]?.lower ?? '')) return true;
  return (
    (unit !== undefined && isArticleInside(unit, lexicon)) ||
    isOwnerBehindParty(units, from, at, lexicon) ||
    isSpeakerBehindOutlet(units, from, at, lexicon)
  );
}

/** "a confié à l'APF | Aminata, vendeuse": the agency that is spoken to, and who speaks to it. */
const isSpeakerBehindOutlet = (units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean =>
  lexicon.articleGenders.size > 0 &&
  at === from + 1 &&
  /^\p{Lu}{2,}$/u.test(units[from]?.text ?? '') &&
  lexicon.articles.has(units[from - 1]?.lower ?? '') &&
  lexicon.infinitiveMarks.has(units[from - 2]?.lower ?? '') &&
  lexicon.verbs.has(units[from - 3]?.lower ?? '');

/** "le député Horizons | de la Marnelle": a party behind a person's noun, and where that person is from. */
const isOwnerBehindParty = (units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean =>
  lexicon.articleGenders.size > 0 &&
  at === from + 1 &&
  !lexicon.firstNames.has(units[from]?.lower ?? '') &&
  units[from - 1]?.capital === false &&
  lexicon.personNouns.has(units[from - 1]?.lower ?? '') &&
  lexicon.nounPrepositions.has(units[at]?.lower ?? '') &&
  (lexicon.fusedArticles.has(units[at]?.lower ?? '') || lexicon.articles.has(units[at + 1]?.lower ?? ''));

/** "des Gesetzes Die Universität": where nouns have capitals anyway, an article with one opens a sentence. */
const isArticleInside = ({ capital, lower }: Unit, { table, articles, nameParticles }: Lexicon): boolean =>
  capital && table.capitalNouns === true && articles.has(lower) && !nameParticles.has(lower);

/** "Trump Wednesday" is no name; "Kristen Day" is. */
const isTimeBehind = (before: Unit, unit: Unit, lexicon: Lexicon): boolean =>
  // "Bernd Montag": behind a first name even a weekday is a surname in German, which says "am Montag".
  // "Rayane Dias": where months and days are written small, a capital makes a surname.
  lexicon.articleGenders.size === 0 &&
  lexicon.times.has(unit.lower) &&
  !(
    lexicon.firstNames.has(before.lower) &&
    (lexicon.agreement !== undefined || !lexicon.weekdays.has(unit.lower))
  );

/** A blank, and perhaps a sign that nobody sees, between two words of a name. */
const isNear = (before: Unit, unit: Unit): boolean => unit.start - before.end <= 2;

const isSuffix = (unit: Unit | undefined, lexicon: Lexicon): boolean =>
  unit?.capital === true && lexicon.nameSuffixes.has(unit.lower);

function isPointInName(before: Unit, point: Unit, lexicon: Lexicon): boolean {
  if (before.end !== point.start || before.kind !== 'word') return false;
  return (
    before.text.length === 1 ||
    (lexicon.nameSuffixes.has(before.lower) && before.text.length <= LONGEST_SHORTENED) ||
    isTitleAbbreviation(before.lower, lexicon)
  );
}

/** Letters of "Jr.", "III.": "Neto" is not shortened. */
const LONGEST_SHORTENED = 3;

const isTitleAbbreviation = (word: string, lexicon: Lexicon): boolean =>
  lexicon.titles.has(word) && lexicon.abbreviations.has(word);
