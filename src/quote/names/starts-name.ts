import type { Lexicon } from '../languages/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import type { Unit } from '../text/tokens.js';
import { hasNounEnding } from './after-nouns.js';
import { isSurnameAt } from './after-titles.js';
import { isAgeAdjective } from './age-adjective.js';
import { isDemonymAt } from './demonyms.js';
import { hasAge } from './describe-name.js';

/** How the text writes its words elsewhere: tells names from words that only open a sentence. */
export interface Spellings {
  readonly small: ReadonlySet<string>;
  /** Capitalised inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Capitalised, and not behind the joint of two surnames. */
  readonly alone: ReadonlySet<string>;
  /** Surnames behind a first name and particles: "Leyen" in "Ursula von der Leyen". */
  readonly behindParticle: ReadonlySet<string>;
  /** Last words of full names that are titles or ordinary words elsewhere: King, Prince, Black, Will. */
  readonly surnames: ReadonlySet<string>;
  /** Where names are inflected, words right behind a known first name. */
  readonly behindFirstName: ReadonlySet<string>;
  /** Where all nouns are capitalised: words right behind a first name that no capital follows. */
  readonly closing: ReadonlySet<string>;
  /** There too, words right behind an article that no capital follows: nouns. */
  readonly behindArticle: ReadonlySet<string>;
}

/** Reads how a text writes its words. */
export function spellingsOf(
  units: readonly Unit[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Spellings {
  const small = new Set<string>();
  const capital = new Set<string>();
  const alone = new Set<string>();
  const behindParticle = new Set<string>();
  const surnames = new Set<string>();
  const behindFirstName = new Set<string>();
  const closing = new Set<string>();
  const behindArticle = new Set<string>();
  const hasJoints = lexicon.surnameJoints.size > 0;
  const addCapital = (unit: Unit, at: number, sentence: Sentence): void => {
    if (!isOpening(units, at, sentence)) capital.add(unit.lower);
    if (hasJoints && !lexicon.surnameJoints.has(units[at - 1]?.lower ?? '')) alone.add(unit.lower);
    if (lexicon.firstNameForms.has(units[at - 1]?.lower ?? '')) behindFirstName.add(unit.lower);
    if (isClosing(units, at, lexicon)) closing.add(unit.lower);
    if (isNounByArticle(units, at, lexicon)) behindArticle.add(unit.lower);
    if (isBehindParticle(units, at, lexicon)) behindParticle.add(unit.lower);
    if (at > sentence.from && isDoubtful(unit, lexicon) && isSurnameAt(units, at, lexicon))
      surnames.add(unit.lower);
  };
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const unit = units[at];
      if (unit?.kind !== 'word') continue;
      if (unit.capital) addCapital(unit, at, sentence);
      else small.add(unit.lower);
    }
  }
  return { small, capital, alone, behindParticle, surnames, behindFirstName, closing, behindArticle };
}

/** "Inga [Thiel] kam" */
const isClosing = (units: readonly Unit[], at: number, { agreement, firstNames }: Lexicon): boolean =>
  agreement !== undefined &&
  firstNames.has(units[at - 1]?.lower ?? '') &&
  !firstNames.has(units[at]?.lower ?? '') &&
  units[at + 1]?.capital !== true;

/** "die [Masken] fielen" */
const isNounByArticle = (units: readonly Unit[], at: number, { agreement, determiners }: Lexicon): boolean =>
  agreement !== undefined && determiners.has(units[at - 1]?.lower ?? '') && units[at + 1]?.capital !== true;

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

/** Whether a name begins at the word: a capital, which at a sentence's start any word has. */
export function startsName(
  units: readonly Unit[],
  at: number,
  sentence: Sentence,
  lexicon: Lexicon,
  spellings: Spellings,
): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.capital) return false;
  if (isDemonymAt(units, at, lexicon) || isShortOffice(unit, lexicon) || isAge(unit, lexicon)) return false;
  if (startsWithParticle(units, at, lexicon, spellings)) return true;
  if (isArticleOfName(units, at, sentence, lexicon)) return true;
  const isMonthsName =
    lexicon.table.headFirst === true && lexicon.firstNames.has(unit.lower) && units[at + 1]?.capital === true;
  if (lexicon.notNames.has(unit.lower) && !isMonthsName)
    return spellings.surnames.has(unit.lower) && isBesideVerb(units, at, lexicon);
  if (!isOpening(units, at, sentence) || lexicon.firstNames.has(unit.lower) || lexicon.titles.has(unit.lower))
    return true;
  return opensAsName(units, at, unit.lower, lexicon, spellings);
}

/** "Семирічний Матвій" */
const isAge = ({ lower }: Unit, { table }: Lexicon): boolean =>
  table.inflectedNames === true && isAgeAdjective(lower);

/** "el DT", "la PDG": an office in capitals. */
const isShortOffice = ({ text, lower }: Unit, { personNouns }: Lexicon): boolean =>
  /^\p{Lu}{2,3}$/u.test(text) && personNouns.has(lower);

/** "la asociación La Alameda", "selon Le Courrier": inside a sentence an article with a capital belongs to a name. */
const isArticleOfName = (
  units: readonly Unit[],
  at: number,
  sentence: Sentence,
  { table, articles, articleGenders }: Lexicon,
): boolean =>
  table.headFirst === true &&
  articleGenders.size > 0 &&
  articles.has(units[at]?.lower ?? '') &&
  units[at + 1]?.kind === 'word' &&
  units[at + 1]?.capital === true &&
  !isOpening(units, at, sentence);

/**
 * At a sentence's start any word is capitalised: it is a name where a capital follows or where it is written with a
 * capital elsewhere, and none where it also stands small.
 */
function opensAsName(
  units: readonly Unit[],
  at: number,
  lower: string,
  lexicon: Lexicon,
  spellings: Spellings,
): boolean {
  if (lexicon.adverbs.has(lower) || (!spellings.capital.has(lower) && isOpener(lower, lexicon))) return false;
  if (hasAge(units, at + 1, lexicon)) return true;
  const next = units[at + 1];
  // "Наприкінці Непийвода": a surname by itself, whose first name stands elsewhere.
  const isBeforeSurname = spellings.behindFirstName.has(next?.lower ?? '') && !spellings.capital.has(lower);
  if (isBeforeSurname && !lexicon.firstNameForms.has(lower)) return false;
  if (next?.kind === 'word' && next.capital && !lexicon.notNames.has(next.lower))
    return spellings.capital.has(lower) || !isBeforeFullName(units, at, lexicon);
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

/** "¿Seguirá?", or nothing but numbers and signs stands before it: "11.45 - Parlando con i cronisti". */
function isOpening(units: readonly Unit[], at: number, { from }: Sentence): boolean {
  if (at === from || (at === from + 1 && /^[¿¡]$/u.test(units[from]?.text ?? ''))) return true;
  if (at > from + MOST_BEFORE_OPENING || units[at - 1]?.text === ':') return false;
  for (let before = from; before < at; before++)
    if (units[before]?.kind !== 'number' && units[before]?.kind !== 'sign') return false;
  return units[from]?.kind === 'number';
}

/** Units of a time and a dash that open an entry of a live ticker. */
const MOST_BEFORE_OPENING = 4;

/** "Parla Mario Rossi", "Incontro Margherita Wieser": any word before a whole name, at a sentence's start. */
const isBeforeFullName = (
  units: readonly Unit[],
  at: number,
  { table, firstNames, titles }: Lexicon,
): boolean =>
  table.headFirst === true &&
  !titles.has(units[at]?.lower ?? '') &&
  firstNames.has(units[at + 1]?.lower ?? '') &&
  units[at + 2]?.capital === true;

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
 * "Costume gris, voix basse, …", "Secca la replica", "Parlando con i cronisti": where adjectives follow their noun, a
 * word that stands nowhere else with a capital is a name only where a known verb, a comma or the sentence's end is
 * behind it.
 */
function canBehaveAsName(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const next = units[at + 1];
  if (next?.kind !== 'word') return true;
  const { verbs, auxiliaries, objects, articles, clauseOpeners, adverbs, relatives } = lexicon;
  if (articles.has(next.lower)) return false;
  // "Contrario invece Fabio Galimberti: «…»"
  if (adverbs.has(next.lower) && units[at + 2]?.capital === true) return false;
  return [verbs, auxiliaries, objects, clauseOpeners, adverbs, relatives].some((words) =>
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
  const { participleEndings, participleShapes, table } = lexicon;
  // "Resté longtemps assis, X …"
  const shapes = table.headFirst === true ? participleShapes : [];
  const endings = [...(adverbEnding === undefined ? [] : [adverbEnding]), ...participleEndings, ...shapes];
  return endings.some((ending) => word.length > 4 && word.endsWith(ending));
}
