import type { Lexicon } from '../languages/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import type { Unit } from '../text/tokens.js';
import { isAgeAdjective } from './age-adjective.js';
import { isDemonymAt } from './demonyms.js';
import { opensAsName } from './opens-as-name.js';
import { isOpening } from './sentence-opening.js';
import type { Spellings } from './spellings.js';

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

/** "Black said", "said Black", "Mr. Black": nothing else could be meant. */
function isBesideVerb(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const before = units[at - 1]?.text === '.' ? units[at - 2] : units[at - 1];
  return (
    lexicon.verbs.has(units[at + 1]?.lower ?? '') ||
    lexicon.verbs.has(before?.lower ?? '') ||
    lexicon.genderOnlyTitles.has(before?.lower ?? '')
  );
}
