import type { Lexicon } from '../languages/lexicon.js';
import { isAnnouncedName, isBeforeGermanCue, judgeGermanWords } from './german-words.js';
import { goesOnBehindCue, isInterrupted } from './interrupted.js';
import type { Marked } from './marked.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Words that a quotation has at least when nothing else marks it as one. */
const ENOUGH_WORDS = 5;

/** Words of the longest title. */
const LONGEST_TITLE = 12;

/** What a marked stretch is; see `judgeMarked`. */
export type Judgement = 'quotation' | 'utterance' | 'named' | 'other';

/**
 * Tells words that someone said from scare quotes, titles of works, slogans, nicknames and inches. `utterance` is
 * too short to tell by itself: it is a quotation where a cue stands beside it (“No,” he said). `named`: what something
 * is called, a quotation where a named person calls it so.
 * @param lexicon the text's language, where it is known
 */
export function judgeMarked(text: string, marked: Marked, lexicon?: Lexicon): Judgement {
  const inside = text.slice(marked.start, marked.end);
  const words = firstWords(inside, LONGEST_TITLE + 1);
  if (words.length === 0) return 'other';
  if (marked.isPart === true || marked.isAnswer === true) return 'quotation';
  return words.length >= ENOUGH_WORDS
    ? judgeSentence(text, marked, words, lexicon)
    : judgeFewWords(text, marked, words, lexicon);
}

/** Words enough for a quotation, unless they name a work, a body or a slogan. */
function judgeSentence(
  text: string,
  marked: Marked,
  words: readonly string[],
  lexicon: Lexicon | undefined,
): Judgement {
  const inside = text.slice(marked.start, marked.end);
  const isShort = words.length <= LONGEST_TITLE;
  const canBeTitle = isShort && /^[\p{Lu}\p{N}]/u.test(inside) && !inside.endsWith(',');
  const isNamed =
    canBeTitle &&
    (isBehindWord(text, marked, lexicon?.workNouns) ||
      isBehindTitleColon(text, marked, lexicon) ||
      isBeforeWork(text, marked, lexicon) ||
      (lexicon !== undefined && isAnnouncedName(text, marked, words, lexicon)) ||
      hasShortForm(text, marked));
  if (isNamed) return 'other';
  if (!isShort || !isTitle(inside, words)) return 'quotation';
  // "Encontramo-nos na Avenida, no dia 25", prometeu X: a sentence may have capitals only, and a cue behind it.
  return isBeforeCue(text, marked) && lexicon?.table.headFirst === true
    ? 'utterance'
    : judgeCapitals(text, marked, lexicon);
}

/** A word or a few: only what stands around them tells. */
function judgeFewWords(
  text: string,
  marked: Marked,
  words: readonly string[],
  lexicon: Lexicon | undefined,
): Judgement {
  const inside = text.slice(marked.start, marked.end);
  if (isInterrupted(text, marked)) return 'utterance';
  if (goesOnBehindCue(text, marked)) return 'quotation';
  const isRomance = (lexicon?.articleGenders.size ?? 0) > 0;
  const isCued = isBeforeCue(text, marked);
  // «Vediamo a Natale», dice X.
  if (isCued && isRomance && words.length > 2 && !isBehindWord(text, marked, lexicon?.workNouns))
    return 'utterance';
  const german = lexicon && judgeGermanWords(text, marked, words, lexicon);
  if (german !== undefined) return german;
  // juge sa programmation « courageuse jusqu'à l'imprudence »: what is no name may be a part of what somebody said.
  const isLoose = isRomance || lexicon?.table.inflectedNames === true;
  const isFragment = isLoose && words.length > 2 && /^\p{Ll}/u.test(inside);
  if (isFragment && !isGoverned(text, marked, lexicon)) return 'utterance';
  const isIntroduced = isLoose && words.length > 2 && isBehindColon(text, marked);
  const isTold = words.length > 1 && (isCued || isIntroduced);
  return (isTold || /[,!?.…]$/u.test(inside)) && !isTitle(inside, words) ? 'utterance' : 'other';
}

/** la « … », d'une « … »: part of a noun group around the marks. */
const isGoverned = (text: string, marked: Marked, lexicon: Lexicon | undefined): boolean =>
  isBehindWord(text, marked, lexicon?.determiners) || isBehindWord(text, marked, lexicon?.prepositions);

/** Where the comma stands behind the mark, a small word after it may open the cue: «Così sia», dice X. */
function isBeforeCue(text: string, { end, close }: Marked): boolean {
  const behind = text.slice(end + close.length, end + close.length + 8);
  return /^(?:\s?,|\s[–—-])\s?(?:[–—-]\s?)?\p{Ll}/u.test(behind);
}

/** Romance, Russian and Ukrainian papers set the point behind the mark: ha risposto: «Non lo so». */
const isBehindColon = (text: string, { start, open }: Marked): boolean =>
  /\p{Ll}: $/u.test(text.slice(Math.max(0, start - open.length - 3), start - open.length)) &&
  /^\p{Lu}/u.test(text.charAt(start));

function firstWords(text: string, most: number): readonly string[] {
  const word = new RegExp(WORD);
  const words: string[] = [];
  for (let match = word.exec(text); match !== null && words.length < most; match = word.exec(text)) {
    words.push(match[0]);
  }
  return words;
}

/** "The Art of the Deal": every word of four letters and more is capitalised, and nobody exclaims. */
function isTitle(inside: string, words: readonly string[]): boolean {
  if (words.length < 2 || /[!?…]$/u.test(inside)) return false;
  // "She's 26 now.": a contraction is as short as its first word.
  const long = words.filter((word) => word.replace(/['’].*$/u, '').length >= 4);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 1 && capitals.length === long.length && /^\p{Lu}/u.test(inside);
}

/**
 * Where all nouns are capitalised, a plain sentence may look like a title: „Vielfalt ist Programm im Dorf“, sagte X.
 * No title ends in a point, stands behind an indefinite article or has letters put in by the paper.
 */
function judgeCapitals(text: string, marked: Marked, lexicon: Lexicon | undefined): Judgement {
  if (lexicon?.table.capitalNouns !== true) return 'other';
  const inside = text.slice(marked.start, marked.end);
  // „2. Deutscher Deichkongress“
  if (/^\p{N}+\. \p{Lu}/u.test(inside)) return 'other';
  if (/\p{L}{2}\.$|\[\p{Ll}/u.test(inside) || isBehindWord(text, marked, lexicon.indefinites))
    return 'quotation';
  if (!isBeforeGermanCue(text, marked)) return 'other';
  // «Das ist Sache der Gemeinde», heisst es: no title has a verb.
  const words = inside.split(/\s+/u);
  return words.some((word) => lexicon.auxiliaries.has(word)) ? 'quotation' : 'utterance';
}

/** One of these words stands right before the mark: the film “…”, unter dem Motto „…“. */
function isBehindWord(text: string, marked: Marked, words: ReadonlySet<string> | undefined): boolean {
  if (words === undefined) return false;
  const before = text.slice(
    Math.max(0, marked.start - marked.open.length - 24),
    marked.start - marked.open.length,
  );
  return words.has(/(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '');
}

/** el título de su canción más conocida: “Que no me llore el río”: a work's noun in the words before the colon. */
function isBehindTitleColon(text: string, { start, open }: Marked, lexicon: Lexicon | undefined): boolean {
  if (lexicon === undefined || lexicon.articleGenders.size === 0) return false;
  const before = text.slice(Math.max(0, start - open.length - LONGEST_WORK), start - open.length);
  const words = /([^.:;,«»“”"\n]+) ?: $/u.exec(before)?.[1]?.toLowerCase().split(' ') ?? [];
  return words.some((word) => lexicon.titleNouns.has(word));
}

/** „Union pour un Mouvement Populaire“ (UMP): a name with its short form. */
function hasShortForm(text: string, marked: Marked): boolean {
  const end = marked.end + marked.close.length;
  return /^ \(\p{Lu}[\p{L}-]{0,8}\p{Lu}\)/u.test(text.slice(end, end + 14));
}

/** “La lámpara y el canario”, una novela; « Le Bois et la Voix », son premier roman: a work's noun in apposition. */
function isBeforeWork(text: string, { end, close }: Marked, lexicon: Lexicon | undefined): boolean {
  if (lexicon === undefined || lexicon.articleGenders.size === 0) return false;
  const behind = text.slice(end + close.length, end + close.length + LONGEST_WORK);
  const [, article = '', first = '', second = ''] = WORK.exec(behind) ?? [];
  return lexicon.determiners.has(article) && (lexicon.workNouns.has(first) || lexicon.workNouns.has(second));
}

/** UTF-16 code units of ", su segunda novela". */
const LONGEST_WORK = 40;
const WORK = /^, (\p{Ll}+['’]?) ?(\p{Ll}+)(?: (\p{Ll}+))?/u;
