import { FOREIGN_LETTERS, LANGUAGE_WORDS, LANGUAGES_OF_WORD, SCRIPT_LANGUAGES } from './language-words.js';

/** Below this many words a text says too little about its language, and a hint is believed. */
const MIN_WORDS = 12;
/** Function words make up 25 to 45 % of running text in their own language and under 10 % in any other. */
const CLEAR_SHARE = 0.12;
/** A hint is believed while its language explains at least this part of what the best one explains. */
const HINT_SHARE = 0.6;
/** Letters of another alphabet (1 of so many) are a foreign name or a quotation in it; more are another language. */
const FOREIGN_PART = 100;
/** Reading more of a text changes nothing. */
const SAMPLE_LENGTH = 1_200;

/**
 * The language of a text as ISO 639-1, or undefined where unsure.
 * A hint (the page's `lang`, the feed's language) is believed unless the text plainly speaks another language: feeds
 * and page templates are often wrong about it. Works on script and function words alone, so it costs no start-up;
 * `identifyLanguage` knows sixty languages.
 * @param hints as found (`en-US`, `ru_RU`, undefined), the most trusted first
 */
export function detectLanguage(text: string, hints: readonly (string | undefined)[]): string | undefined {
  const hint = hints.map(normalizeLanguage).find((language) => language !== undefined);
  const sample = text.slice(0, SAMPLE_LENGTH);
  const byScript = scriptLanguage(sample);
  if (byScript !== undefined) return hint !== undefined && byScript.includes(hint) ? hint : byScript[0];
  const lower = sample.toLowerCase();
  const words = lower.match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return hint;
  const counts = countByLanguage(words);
  const shares = LANGUAGE_WORDS.flatMap(([language], index) =>
    isSpelledIn(lower, language) ? [{ language, share: (counts[index] ?? 0) / words.length }] : [],
  );
  shares.sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (best === undefined || best.share < CLEAR_SHARE) return hint;
  const hinted = shares.find((entry) => entry.language === hint);
  if (hinted !== undefined && hinted.share >= best.share * HINT_SHARE) return hinted.language;
  // A language that we have no words of: only a clear case of another one outweighs the hint.
  if (hint !== undefined && hinted === undefined && best.share < 2 * CLEAR_SHARE) return hint;
  if (hint === undefined && second !== undefined && second.share > best.share * 0.85) return undefined;
  return best.language;
}

/**
 * As `detectLanguage`, and where that is unsure asks eld, which knows sixty languages. eld is loaded then and not
 * before: its tables take half a second and about 80 MB (its `extrasmall` ones; on texts as long as an article the
 * greater ones are no better).
 */
export async function identifyLanguage(
  text: string,
  hints: readonly (string | undefined)[],
): Promise<string | undefined> {
  const known = detectLanguage(text, hints);
  if (known !== undefined || text.trim() === '') return known;
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text.slice(0, SAMPLE_LENGTH));
  return result.isReliable() ? normalizeLanguage(result.language) : undefined;
}

/** `en-US`, `ru_RU`, `DE` → `en`, `ru`, `de`; undefined for what is no language code. */
export function normalizeLanguage(code: string | undefined): string | undefined {
  const primary = code
    ?.trim()
    .toLowerCase()
    .split(/[-_,; ]/, 1)[0];
  if (primary === undefined || !/^[a-z]{2}$/.test(primary)) return undefined;
  // Codes that were withdrawn or that name a country; seen on real pages.
  const mended: Readonly<Record<string, string>> = {
    iw: 'he',
    in: 'id',
    ua: 'uk',
    jp: 'ja',
    cz: 'cs',
    kr: 'ko',
    xx: '',
  };
  return (mended[primary] ?? primary) || undefined;
}

function isSpelledIn(sample: string, language: string): boolean {
  const foreign = FOREIGN_LETTERS.get(language);
  return foreign === undefined || (sample.match(foreign)?.length ?? 0) <= sample.length / FOREIGN_PART;
}

/** How many of the words each language of `LANGUAGE_WORDS` knows, in its order. */
function countByLanguage(words: readonly string[]): readonly number[] {
  const counts = LANGUAGE_WORDS.map(() => 0);
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  }
  return counts;
}

/** Where a script alone decides: the languages written in it, the most likely first. */
function scriptLanguage(sample: string): readonly string[] | undefined {
  // Nothing but Latin and Cyrillic letters and general punctuation: no script of the table.
  if (!/[\u0370-\u03ff\u0530-\u1fff\u2070-\uffff]/.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return undefined;
  for (const [script, languages] of SCRIPT_LANGUAGES) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.3) return languages;
  }
  return undefined;
}
