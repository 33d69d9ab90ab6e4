import type { Lexicon } from '../languages/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import type { Unit } from '../text/tokens.js';
import { hasNounEnding } from './after-nouns.js';
import { isSurnameAt } from './after-titles.js';
import { isOpening } from './sentence-opening.js';

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
