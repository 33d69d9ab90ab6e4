import { officeForm } from '../languages/agreement.js';
import type { Gender, Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';

/** The gender of an office, `any` where only its bearer tells; undefined where the word is none. */
export function officeGender(word: string, lexicon: Lexicon): Gender | 'any' | undefined {
  const office = officeForm(word, lexicon.agreement);
  if (office === undefined) return titleKind(word, lexicon);
  return office.gender === 'male' || office.gender === 'female' ? office.gender : 'any';
}

/** The gender that the titles in units `[from, to)` tell; undefined where they tell none. */
export function genderOfTitles(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Gender | undefined {
  for (let at = from; at < to; at++) {
    const kind = officeGender(units[at]?.lower ?? '', lexicon);
    if (kind === 'male' || kind === 'female') return kind;
  }
  return undefined;
}

/** The gender a title tells, `any`, or undefined where the word is no title. */
export function titleKind(word: string, lexicon: Lexicon): Gender | 'any' | undefined {
  const known = lexicon.titles.get(word);
  if (known !== undefined) return known;
  return lexicon.titleEndings.find(([ending]) => word.endsWith(ending))?.[1];
}
