import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { governingOffice } from './behind-office-of.js';
import { isFirstName } from './first-names.js';
import type { Spellings } from './starts-name.js';

/** Where people publish what they say. Lower case. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'facebook',
  'twitter',
  'instagram',
  'tiktok',
  'telegram',
  'youtube',
  'linkedin',
  'whatsapp',
  'bluesky',
  'x',
]);

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

/** Units of "civile" in "Protezione civile", of "di finanza" in "Guardia di finanza" at `at`; 0 where none is. */
function groupTailAt(
  units: readonly Unit[],
  at: number,
  { groupTails, groupWords, table: { membersEnding } }: Lexicon,
): number {
  if (groupTails.length === 0 || !groupWords.has(units[at - 1]?.lower ?? '')) return 0;
  return tailWordsAt(units, at, { groupTails }) || (isMembersAt(units, at, membersEnding) ? 1 : 0);
}

function tailWordsAt(
  units: readonly Unit[],
  at: number,
  { groupTails }: Pick<Lexicon, 'groupTails'>,
): number {
  const tail = groupTails.find((words) => words.every((word, index) => units[at + index]?.lower === word));
  return tail?.length ?? 0;
}

/** "Federazione pensionati": whose body it is, in the plural. */
function isMembersAt(units: readonly Unit[], at: number, ending: string | undefined): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (ending === undefined || unit?.kind !== 'word' || unit.capital || unit.lower.length < SHORTEST_MEMBERS)
    return false;
  return unit.lower.endsWith(ending) && (next === undefined || next.kind !== 'word' || next.capital);
}

/** Letters: "poi", "oggi" are shorter. */
const SHORTEST_MEMBERS = 7;

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

const isApostrophe = ({ kind, text }: Unit): boolean => kind === 'sign' && /^['’]$/u.test(text);

/** A particle ("de", "bin") or, in a group's name, "of" or "&", between two capitals. */
function isJoint(units: readonly Unit[], at: number, limit: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const next = units[at + 1];
  if (unit === undefined || before === undefined || next === undefined || at + 1 >= limit) return false;
  if (unit.text === '&') return next.capital;
  if (unit.kind !== 'word' || unit.capital) return false;
  if (lexicon.nameParticles.has(unit.lower)) {
    // "von und zu Holm", but not "Agnes Falk und Robert Falk"
    const isJoined = lexicon.table.capitalNouns === true && lexicon.coordinators.has(unit.lower);
    const isBehindName =
      (isFirstName(before.lower, lexicon) && !isJoined) || lexicon.nameParticles.has(before.lower);
    if (lexicon.table.capitalNouns === true && !isBehindName) return false;
    if (isOfBody(units, at, lexicon)) return false;
    const second = units[at + 2];
    const isLonger = lexicon.nameParticles.has(next.lower) || isApostrophe(next);
    return next.capital || (isLonger && second?.capital === true);
  }
  return unit.lower === 'of' && next.capital && lexicon.groupWords.has(before.lower);
}

/** Letters: "Flai", "Filt", "Uil", and not "della Volta". */
const LONGEST_SHORT_BODY = 4;

/** "Grazia Colaianni [della Flai]": behind a first name and a surname an article has a body behind it (Italian). */
function isOfBody(
  units: readonly Unit[],
  at: number,
  { table, fusedArticles, firstNames, groupWords }: Lexicon,
): boolean {
  const isFused = table.membersEnding !== undefined && fusedArticles.has(units[at]?.lower ?? '');
  const surname = units[at - 1];
  const body = units[at + 1];
  const isBody = body !== undefined && (body.text.length <= LONGEST_SHORT_BODY || groupWords.has(body.lower));
  return (
    isFused &&
    isBody &&
    surname?.capital === true &&
    !firstNames.has(surname.lower) &&
    firstNames.has(units[at - 2]?.lower ?? '')
  );
}

/**
 * "Beatriz Solchaga y Urrutia", "João de Sousa e Melo": a second surname behind a first name and a surname, where the
 * word behind the joint stands nowhere else as a name.
 */
function joinsSurnames(
  units: readonly Unit[],
  from: number,
  at: number,
  { surnameJoints, firstNames }: Lexicon,
  { alone }: Spellings,
): boolean {
  if (!surnameJoints.has(units[at]?.lower ?? '') || at < from + 2) return false;
  const next = units[at + 1];
  const isSurname = next?.kind === 'word' && next.capital && !firstNames.has(next.lower);
  const isLast = units[at + 2]?.capital !== true;
  return firstNames.has(units[from]?.lower ?? '') && isSurname && isLast && !alone.has(next.lower);
}

/** "Secretary for Work and Pensions", "the Bishop of Bath and Wells": two names that one office is of. */
function joinsGoverned(units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean {
  const next = units[at + 1];
  const isJoint = at === from + 1 && lexicon.coordinators.has(units[at]?.lower ?? '');
  if (!isJoint || next?.kind !== 'word' || !next.capital || lexicon.titles.has(next.lower)) return false;
  return lexicon.titles.has(units[governingOffice(units, from, lexicon) ?? -1]?.lower ?? '');
}
