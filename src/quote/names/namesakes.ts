import type { Gender, Lexicon } from '../languages/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import type { Unit } from '../text/tokens.js';
import type { NameSpan } from './describe-name.js';

/** One of several people of one surname. */
export interface Namesake {
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
}

/** Units behind a surname within which "he" or "her" tells whose it is. */
const FARTHEST_HINT = 25;
/** So many pronouns of one gender, and twice as many as of the other, tell who bears the bare surname. */
const ENOUGH_HINTS = 2;

/** What tells a bare surname's bearer: the headline, and the pronoun that follows a name in its sentence. */
export interface NamesakeHints {
  readonly titleWords: ReadonlySet<string>;
  readonly genderBehind: (name: NameSpan) => Gender | undefined;
}

/**
 * Whom a surname alone means where an article names several of its bearers in full: the one whose gender the pronouns
 * behind it have, else the one whose first name the headline has, else whoever is named first. How often each is named
 * tells nothing: the article's own person is named in full once, and relatives every time.
 * @param namesakes in the order of the text, two at least
 * @param bare the mentions of the surname alone
 * @returns index into `namesakes`
 */
export function bearerOf(
  namesakes: readonly Namesake[],
  bare: readonly NameSpan[],
  { titleWords, genderBehind }: NamesakeHints,
): number {
  const hints = bare.map(genderBehind);
  const males = hints.filter((gender) => gender === 'male').length;
  const females = hints.filter((gender) => gender === 'female').length;
  const most = Math.max(males, females);
  const isClear = most >= ENOUGH_HINTS && most >= 2 * Math.min(males, females);
  const gender = males > females ? 'male' : 'female';
  const fitting = namesakes.filter((one) => !isClear || one.gender === gender);
  const left = fitting.length > 0 ? fitting : namesakes;
  const chosen = left.find(({ words }) => titleWords.has(words[0] ?? '')) ?? left[0];
  return chosen === undefined ? 0 : namesakes.indexOf(chosen);
}

/** Reads the first pronoun behind a name in its sentence, up to the next person. */
export function hintReader(
  units: readonly Unit[],
  sentences: readonly Sentence[],
  sentenceOf: Int32Array,
  nameAt: Int32Array,
  lexicon: Lexicon,
): NamesakeHints['genderBehind'] {
  return ({ to }) => {
    const end = sentences[sentenceOf[to - 1] ?? -1]?.to ?? to;
    for (let at = to; at < Math.min(end, to + FARTHEST_HINT); at++) {
      if ((nameAt[at] ?? -1) >= 0) return undefined;
      const gender = lexicon.genderHints.get(units[at]?.lower ?? '');
      if (gender !== undefined) return gender;
    }
    return undefined;
  };
}
