import type { Gender, Lexicon } from './languages/lexicon.js';
import type { Sentence } from './sentences.js';
import type { Unit } from './tokens.js';

/** A name as it stands in the text: units `[from, to)` without its titles. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Where the titles before it begin; equal to `from` without any. */
  readonly titleFrom: number;
  /** The words of the name, without points: ["Donald", "J", "Trump"]. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'group' | 'place' | 'unknown';
  readonly gender?: Gender;
  /** The gender is told by a title ("Ms. Epstein"), not only by a first name ("Lee"). */
  readonly isGenderSure?: boolean;
}

/** How the text writes its words elsewhere: tells names from words that only open a sentence. */
interface Spellings {
  readonly small: ReadonlySet<string>;
  /** Capitalised inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Surnames behind a first name and particles: "Leyen" in "Ursula von der Leyen". */
  readonly behindParticle: ReadonlySet<string>;
}

/** Finds the names outside quotations, in order, without overlap. */
export function findNames(
  units: readonly Unit[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): NameSpan[] {
  const spellings = spellingsOf(units, sentences, lexicon);
  const names: NameSpan[] = [];
  for (const sentence of sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      const isStart = startsName(units, at, sentence, lexicon, spellings);
      const to = isStart ? sequenceEnd(units, at, sentence.to, lexicon) : at;
      if (to > at) names.push(...splitSequence(units, at, to, lexicon));
      at = Math.max(to, at + 1);
    }
  }
  return names;
}

function spellingsOf(units: readonly Unit[], sentences: readonly Sentence[], lexicon: Lexicon): Spellings {
  const behindParticle = new Set<string>();
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const unit = units[at];
      if (unit?.kind !== 'word') continue;
      if (!unit.capital) small.add(unit.lower);
      else if (at > from) capital.add(unit.lower);
      if (unit.capital && isBehindParticle(units, at, lexicon)) behindParticle.add(unit.lower);
    }
  }
  return { small, capital, behindParticle };
}

function isBehindParticle(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  let first = at - 1;
  while (first > at - 4 && lexicon.nameParticles.has(units[first]?.lower ?? '')) first -= 1;
  return first < at - 1 && lexicon.firstNames.has(units[first]?.lower ?? '');
}

/** "Von der Leyen" at the start of a sentence, where the full name stands elsewhere. */
function startsWithParticle(
  units: readonly Unit[],
  at: number,
  lexicon: Lexicon,
  spellings: Spellings,
): boolean {
  let last = at;
  while (last < at + 3 && lexicon.nameParticles.has(units[last]?.lower ?? '')) last += 1;
  return last > at && spellings.behindParticle.has(units[last]?.lower ?? '');
}

function startsName(
  units: readonly Unit[],
  at: number,
  sentence: Sentence,
  lexicon: Lexicon,
  spellings: Spellings,
): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.capital) return false;
  if (startsWithParticle(units, at, lexicon, spellings)) return true;
  if (lexicon.notNames.has(unit.lower)) return false;
  if (at > sentence.from || lexicon.firstNames.has(unit.lower) || lexicon.titles.has(unit.lower)) return true;
  // At a sentence's start any word is capitalised: it is a name where a capital follows or where it is written with
  // a capital elsewhere, and none where it also stands small.
  const { lower } = unit;
  if (lexicon.adverbs.has(lower)) return false;
  const next = units[at + 1];
  if (next?.kind === 'word' && next.capital && !lexicon.notNames.has(next.lower)) return true;
  if (spellings.small.has(lower)) return false;
  if (lexicon.table.capitalNouns === true) return spellings.capital.has(lower) && !isOrdinary(lower, lexicon);
  return spellings.capital.has(lower) || !isOrdinary(lower, lexicon);
}

/** A word that a sentence often opens with: an adverb, a participle, "Officials". */
function isOrdinary(word: string, lexicon: Lexicon): boolean {
  const { adverbEnding } = lexicon.table;
  if (lexicon.personNouns.has(word) || lexicon.groupNouns.has(word) || lexicon.prepositions.has(word))
    return true;
  const endings =
    adverbEnding === undefined ? lexicon.participleEndings : [adverbEnding, ...lexicon.participleEndings];
  return endings.some((ending) => word.length > 4 && word.endsWith(ending));
}

/** Goes on over capitals, particles, initials with points and suffixes. */
function sequenceEnd(units: readonly Unit[], from: number, limit: number, lexicon: Lexicon): number {
  let at = from + 1;
  while (at < limit) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit === undefined || before === undefined) break;
    if (unit.text === '.' && isPointInName(before, unit, lexicon)) at += 1;
    else if (
      unit.kind === 'word' &&
      unit.capital &&
      isNear(before, unit) &&
      !isTimeBehind(before, unit, lexicon)
    )
      at += 1;
    else if (unit.text === ',' && isSuffix(units[at + 1], lexicon)) at += 2;
    else if (isJoint(units, at, limit, lexicon)) at += 1;
    else break;
  }
  return at;
}

/** "Trump Wednesday" is no name; "Kristen Day" is. */
const isTimeBehind = (before: Unit, unit: Unit, lexicon: Lexicon): boolean =>
  lexicon.times.has(unit.lower) &&
  !(lexicon.firstNames.has(before.lower) && !lexicon.weekdays.has(unit.lower));

const isNear = (before: Unit, unit: Unit): boolean => unit.start - before.end <= 1;

const isSuffix = (unit: Unit | undefined, lexicon: Lexicon): boolean =>
  unit !== undefined && unit.capital && lexicon.nameSuffixes.has(unit.lower);

function isPointInName(before: Unit, point: Unit, lexicon: Lexicon): boolean {
  if (before.end !== point.start || before.kind !== 'word') return false;
  return (
    before.text.length === 1 ||
    lexicon.nameSuffixes.has(before.lower) ||
    isTitleAbbreviation(before.lower, lexicon)
  );
}

const isTitleAbbreviation = (word: string, lexicon: Lexicon): boolean =>
  lexicon.titles.has(word) && lexicon.abbreviations.has(word);

/** A particle ("de", "bin") or, in a group's name, "of" or "&", between two capitals. */
function isJoint(units: readonly Unit[], at: number, limit: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const next = units[at + 1];
  if (unit === undefined || before === undefined || next === undefined || at + 1 >= limit) return false;
  if (unit.text === '&') return next.capital;
  if (unit.kind !== 'word' || unit.capital) return false;
  if (lexicon.nameParticles.has(unit.lower)) {
    const isBehindName = lexicon.firstNames.has(before.lower) || lexicon.nameParticles.has(before.lower);
    if (lexicon.table.capitalNouns === true && !isBehindName) return false;
    const second = units[at + 2];
    return next.capital || (lexicon.nameParticles.has(next.lower) && second?.capital === true);
  }
  return unit.lower === 'of' && next.capital && lexicon.groupWords.has(before.lower);
}

/** Cuts a run of capitals into titles and name, or into a group and a name behind it. */
function splitSequence(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): NameSpan[] {
  const titled = afterTitles(units, from, to, lexicon);
  const behindOwner = titled > from ? afterOwner(units, titled, to, lexicon) : titled;
  const nameFrom = lexicon.table.capitalNouns === true ? afterNouns(units, titled, to, lexicon) : behindOwner;
  if (nameFrom >= to) return [];
  const cut = groupBeforePerson(units, nameFrom, to, lexicon);
  if (cut > nameFrom) {
    return [describe(units, from, nameFrom, cut, lexicon), describe(units, cut, cut, to, lexicon)];
  }
  return [describe(units, from, nameFrom, to, lexicon)];
}

/** "Президент Маровии Илья Дорин": where names are inflected, what a title governs stands before the first name. */
function afterOwner(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  if (lexicon.table.inflectedNames !== true || lexicon.firstNames.has(units[from]?.lower ?? '')) return from;
  return firstNameWithin(units, from, to, lexicon);
}

/** The place behind the last title word that still has a name behind it. */
function afterTitles(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  const last = units[to - 1];
  if (last !== undefined && lexicon.groupWords.has(last.lower) && !lexicon.titles.has(last.lower))
    return from;
  let result = from;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (!isTitle(unit, lexicon) && !(at === from && isTrade(units, at, to, lexicon))) continue;
    if (at > from && lexicon.firstNames.has(unit.lower) && result === at) continue;
    result = units[at + 1]?.text === '.' ? at + 2 : at + 1;
  }
  return result;
}

/** "Fisherman Abel Quarrie": a noun for a person, capitalised as the first word of a sentence or as a title. */
function isTrade(units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || unit.lower.length < 4) return false;
  if (lexicon.table.capitalNouns === true || lexicon.firstNames.has(unit.lower)) return false;
  return isCommonNoun(unit.lower, lexicon) && (to - at >= 3 || lexicon.firstNames.has(next.lower));
}

const isTitle = (unit: Unit, lexicon: Lexicon): boolean =>
  unit.kind === 'word' && titleKind(unit.lower, lexicon) !== undefined;

/** The gender a title tells, `any`, or undefined where the word is no title. */
export function titleKind(word: string, lexicon: Lexicon): Gender | 'any' | undefined {
  const known = lexicon.titles.get(word);
  if (known !== undefined) return known;
  return lexicon.titleEndings.find(([ending]) => word.endsWith(ending))?.[1];
}

/**
 * Where all nouns are capitalised: steps over the nouns before a name ("der Schauspieler Til Schweiger"), and over a
 * lone noun altogether (gives `to`): one behind an article or an adjective, or one that the table knows.
 */
function afterNouns(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  const first = units[from];
  if (first === undefined || from >= to) return to;
  const isFirstName = lexicon.firstNames.has(first.lower);
  const isGroup = lexicon.groupWords.has(units[to - 1]?.lower ?? '');
  if (isFirstName || isGroup) return from;
  const isBehindArticle = isArticleLike(units[from - 1], lexicon);
  if (to - from === 1) return isBehindArticle || isCommonNoun(first.lower, lexicon) ? to : from;
  const second = units[from + 1];
  const isRole = isCommonNoun(first.lower, lexicon);
  const isNameSecond = second !== undefined && lexicon.firstNames.has(second.lower);
  if (!isRole && !isBehindArticle && !isNameSecond) return from;
  // "vom Frankfurter Hauptbahnhof": what is left is a noun, unless a role stood before it.
  const isLoneNoun = to - from === 2 && !isRole && !isNameSecond;
  return isLoneNoun || isCommonNoun(second?.lower ?? '', lexicon) ? to : from + 1;
}

/** An article, a possessive, or an adjective by its ending. */
function isArticleLike(unit: Unit | undefined, lexicon: Lexicon): boolean {
  if (unit?.kind !== 'word') return false;
  if (lexicon.determiners.has(unit.lower)) return true;
  const { prepositions, adverbs, verbs, auxiliaries, clauseOpeners, objects } = lexicon;
  const isSmall = !unit.capital && /(?:e|er|es|en|em)$/u.test(unit.lower);
  return (
    isSmall &&
    ![prepositions, adverbs, auxiliaries, clauseOpeners, objects].some((words) => words.has(unit.lower)) &&
    !verbs.has(unit.lower) &&
    !lexicon.pronouns.has(unit.lower)
  );
}

function isCommonNoun(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.personNouns.has(word) ||
    lexicon.groupNouns.has(word) ||
    lexicon.nounEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ||
    lexicon.sourceEndings.some((ending) => word.length > ending.length && word.endsWith(ending))
  );
}

/** "Fox News Bill Smith": a group's last word, then at least a first name and a surname. */
function groupBeforePerson(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = to - 2; at > from; at--) {
    const before = units[at - 1];
    const unit = units[at];
    if (before === undefined || unit === undefined) continue;
    const isGroupBefore = lexicon.groupWords.has(before.lower) || isAcronym(before.text);
    if (isGroupBefore && lexicon.firstNames.has(unit.lower)) return at;
  }
  return isOwnedByRole(units, from, lexicon) ? firstNameWithin(units, from, to, lexicon) : from;
}

/** "alcalde de Villarrubio Juan Prado", "міська голова Зоряного Оксана Левченко": a role and what it governs. */
function isOwnedByRole(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  if (lexicon.table.headFirst !== true || lexicon.firstNames.has(units[from]?.lower ?? '')) return false;
  const isJoined = lexicon.nounPrepositions.has(units[from - 1]?.lower ?? '');
  const role = units[isJoined ? from - 2 : from - 1]?.lower ?? '';
  const { personNouns, groupNouns, titles } = lexicon;
  return (
    personNouns.has(role) ||
    titles.has(role) ||
    (lexicon.table.inflectedNames === true && groupNouns.has(role))
  );
}

/** The first name that still has a surname behind it; `from` where there is none. */
function firstNameWithin(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = from + 1; at < to - 1; at++) if (lexicon.firstNames.has(units[at]?.lower ?? '')) return at;
  return from;
}

const isAcronym = (word: string): boolean =>
  word.length >= 2 && word === word.toUpperCase() && !word.includes('.');

function describe(
  units: readonly Unit[],
  titleFrom: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): NameSpan {
  const words = units
    .slice(from, to)
    .filter((unit) => unit.kind === 'word')
    .map((unit) => unit.text);
  const kind = kindOf(words, from > titleFrom, lexicon);
  const span = { from, to, titleFrom, words, kind };
  if (kind === 'group' || kind === 'place') return span;
  const byTitle = genderOfTitles(units, titleFrom, from, lexicon);
  if (byTitle !== undefined) return { ...span, gender: byTitle, isGenderSure: true };
  const byName = words.length > 1 ? lexicon.firstNames.get((words[0] ?? '').toLowerCase()) : undefined;
  return byName === undefined ? span : { ...span, gender: byName };
}

function kindOf(words: readonly string[], hasTitle: boolean, lexicon: Lexicon): NameSpan['kind'] {
  const lower = words.map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  const last = lower.at(-1) ?? '';
  const isFirstName = lexicon.firstNames.has(first);
  if (lexicon.groupWords.has(last) && !(isFirstName && words.length === 2)) return 'group';
  if (hasTitle) return 'person';
  if (lower.some((word) => lexicon.groupWords.has(word)) && !isFirstName) return 'group';
  if (lexicon.placeWords.has(last) && !isFirstName) return 'place';
  if (lexicon.placeWords.has(first) && words.length > 1 && !isFirstName) return 'place';
  if (words.length < 2 || words.length > 5 || lower.includes('of'))
    return words.length > 5 ? 'group' : 'unknown';
  return lower.some((word) => lexicon.notNames.has(word)) ? 'unknown' : 'person';
}

function genderOfTitles(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Gender | undefined {
  for (let at = from; at < to; at++) {
    const kind = titleKind(units[at]?.lower ?? '', lexicon);
    if (kind === 'male' || kind === 'female') return kind;
  }
  return undefined;
}
