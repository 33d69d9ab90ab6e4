import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { hasAge } from './has-age.js';
import type { Spellings } from './spellings.js';

/**
 * At a sentence's start any word is capitalised: it is a name where a capital follows or where it is written with a
 * capital elsewhere, and none where it also stands small.
 */
export function opensAsName(
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
