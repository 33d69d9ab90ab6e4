import { hasNounEnding, isSurnameAt, splitSequence } from './cut-name.js';
import type { NameSpan } from './describe-name.js';
import type { Lexicon } from './languages/lexicon.js';
import type { Sentence } from './sentences.js';
import type { Unit } from './tokens.js';

/** How the text writes its words elsewhere: tells names from words that only open a sentence. */
interface Spellings {
  readonly small: ReadonlySet<string>;
  /** Capitalised inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Surnames behind a first name and particles: "Leyen" in "Ursula von der Leyen". */
  readonly behindParticle: ReadonlySet<string>;
  /** Last words of full names that are titles or ordinary words elsewhere: King, Prince, Black, Will. */
  readonly surnames: ReadonlySet<string>;
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
      if (!startsName(units, at, sentence, lexicon, spellings)) {
        at += 1;
        continue;
      }
      const isOwned = isOwner(units[at - 1], lexicon, spellings);
      const isOwning = isOwner(units[at], lexicon, spellings) && units[at + 1]?.capital === true;
      const to = isOwning ? at + 1 : sequenceEnd(units, at, sentence.to, lexicon);
      const found = splitSequence(units, at, to, lexicon, spellings.surnames, isOwned);
      names.push(...found.map((name) => withAdjective(units, name, sentence, lexicon)));
      at = to;
    }
  }
  return names;
}

/** "American Federation of Teachers", "Black Lives Matter": an adjective that by itself is no name belongs to a group's. */
function withAdjective(
  units: readonly Unit[],
  name: NameSpan,
  { from }: Sentence,
  lexicon: Lexicon,
): NameSpan {
  const adjective = units[name.from - 1];
  if (name.kind !== 'group' || name.titleFrom !== name.from || name.from <= from) return name;
  if (adjective?.kind !== 'word' || !adjective.capital || !isAdjectiveOfNames(adjective.lower, lexicon))
    return name;
  return { ...name, from: name.from - 1, titleFrom: name.from - 1, words: [adjective.text, ...name.words] };
}

/** "American", and not "The" or "According". */
function isAdjectiveOfNames(word: string, lexicon: Lexicon): boolean {
  const {
    notNames,
    determiners,
    prepositions,
    clauseOpeners,
    adverbs,
    relatives,
    auxiliaries,
    verbs,
    pronouns,
  } = lexicon;
  if (lexicon.table.headFirst === true || lexicon.table.capitalNouns === true || !notNames.has(word))
    return false;
  return ![determiners, prepositions, clauseOpeners, adverbs, relatives, auxiliaries, verbs, pronouns].some(
    (words) => words.has(word),
  );
}

/** "Gaddafis Tod", where the text has "Gaddafi" too: the genitive of a name, and a noun behind it. */
const isOwner = (unit: Unit | undefined, lexicon: Lexicon, spellings: Spellings): boolean =>
  lexicon.table.capitalNouns === true &&
  unit?.capital === true &&
  unit.lower.endsWith('s') &&
  spellings.capital.has(unit.lower.slice(0, -1)) &&
  !lexicon.firstNames.has(unit.lower);

function spellingsOf(units: readonly Unit[], sentences: readonly Sentence[], lexicon: Lexicon): Spellings {
  const behindParticle = new Set<string>();
  const small = new Set<string>();
  const capital = new Set<string>();
  const surnames = new Set<string>();
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const unit = units[at];
      if (unit?.kind !== 'word') continue;
      if (!unit.capital) small.add(unit.lower);
      else if (at > from) capital.add(unit.lower);
      if (unit.capital && isBehindParticle(units, at, lexicon)) behindParticle.add(unit.lower);
      if (unit.capital && at > from && isSurnameAt(units, at, lexicon) && isDoubtful(unit, lexicon))
        surnames.add(unit.lower);
    }
  }
  return { small, capital, behindParticle, surnames };
}

/** A word that by itself is taken for no name. */
const isDoubtful = ({ lower }: Unit, lexicon: Lexicon): boolean =>
  lexicon.notNames.has(lower) ||
  lexicon.titles.has(lower) ||
  (lexicon.table.capitalNouns === true && hasNounEnding(lower, lexicon));

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
  if (lexicon.notNames.has(unit.lower))
    return spellings.surnames.has(unit.lower) && isBesideVerb(units, at, lexicon);
  if (at > sentence.from || lexicon.firstNames.has(unit.lower) || lexicon.titles.has(unit.lower)) return true;
  // At a sentence's start any word is capitalised: it is a name where a capital follows or where it is written with
  // a capital elsewhere, and none where it also stands small.
  const { lower } = unit;
  if (lexicon.adverbs.has(lower) || (!spellings.capital.has(lower) && isOpener(lower, lexicon))) return false;
  const next = units[at + 1];
  if (next?.kind === 'word' && next.capital && !lexicon.notNames.has(next.lower)) return true;
  if (lexicon.table.capitalNouns === true && isAloneBeforeCue(units, at, lexicon)) return true;
  if (spellings.small.has(lower)) return false;
  if (lexicon.table.capitalNouns === true) return spellings.capital.has(lower) && !isOrdinary(lower, lexicon);
  if (
    lexicon.table.headFirst === true &&
    !spellings.capital.has(lower) &&
    !canBehaveAsName(units, at, lexicon)
  )
    return false;
  return spellings.capital.has(lower) || !isOrdinary(lower, lexicon);
}

/** Words between a verb of saying and its colon: "gab dazu bekannt:". */
const MOST_BEFORE_COLON = 3;

/** "EBay-Deutschland gab dazu bekannt: …": nothing else in the sentence could speak. */
function isAloneBeforeCue(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.verbs.get(units[at + 1]?.lower ?? '') !== 'finite') return false;
  for (let next = at + 2; next <= at + 2 + MOST_BEFORE_COLON; next++) {
    const unit = units[next];
    if (unit?.text === ':' || unit?.kind === 'quote') return true;
    if (unit?.kind !== 'word' || unit.capital) return false;
    if (lexicon.pronouns.has(unit.lower) || lexicon.determiners.has(unit.lower)) return false;
  }
  return false;
}

/**
 * "Costume gris, voix basse, …", "Secca la replica": where adjectives follow their noun, a word that stands nowhere
 * else with a capital is a name only where a known verb, a comma or the sentence's end is behind it.
 */
function canBehaveAsName(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const next = units[at + 1];
  if (next?.kind !== 'word') return true;
  const { verbs, auxiliaries, objects, articles, clauseOpeners, prepositions, adverbs, relatives } = lexicon;
  if (articles.has(next.lower)) return false;
  return [verbs, auxiliaries, objects, clauseOpeners, prepositions, adverbs, relatives].some((words) =>
    words.has(next.lower),
  );
}

/** "Black said", "said Black", "Mr. Black": nothing else could be meant. */
function isBesideVerb(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const before = units[at - 1]?.text === '.' ? units[at - 2] : units[at - 1];
  return (
    lexicon.verbs.has(units[at + 1]?.lower ?? '') ||
    lexicon.verbs.has(before?.lower ?? '') ||
    lexicon.genderOnlyTitles.has(before?.lower ?? '')
  );
}

/** Letters from which on an ending tells an adverb or a participle from a name: "Sterling Holt", "Holly Quire". */
const LONG_OPENER = 9;

/** "Continued Holt", "Interestingly Holt": no part of the name that follows. */
function isOpener(word: string, lexicon: Lexicon): boolean {
  const { adverbEnding } = lexicon.table;
  const isAdverb = adverbEnding !== undefined && word.endsWith(adverbEnding);
  return lexicon.verbs.has(word) || (word.length >= LONG_OPENER && (isAdverb || word.endsWith('ing')));
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

/** A blank, and perhaps a sign that nobody sees, between two words of a name. */
const isNear = (before: Unit, unit: Unit): boolean => unit.start - before.end <= 2;

const isSuffix = (unit: Unit | undefined, lexicon: Lexicon): boolean =>
  unit?.capital === true && lexicon.nameSuffixes.has(unit.lower);

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
