import type { Lexicon } from '../languages/lexicon.js';
import type { Marked } from './marked.js';

/** Where all nouns are capitalised: a few words that are a sentence before a cue, or what something is called. */
export function judgeGermanWords(
  text: string,
  marked: Marked,
  words: readonly string[],
  lexicon: Lexicon,
): 'utterance' | 'named' | undefined {
  if (lexicon.table.capitalNouns !== true || words.length < ENOUGH_FOR_FRAGMENT) return undefined;
  // „Gekommen ist der Briefträger“, sagte sie: no title has a verb.
  const isSentence = words.some((word) => lexicon.auxiliaries.has(word));
  if (isSentence && isBeforeGermanCue(text, marked)) return 'utterance';
  return isCalledSo(text, marked, lexicon) ? 'named' : undefined;
}

/** Words of a fragment that a named person is credited with: sprach von einem „Sieg der Grundrechenarten“. */
const ENOUGH_FOR_FRAGMENT = 3;

/** „Gekommen ist der Briefträger“, sagte sie, but not „Oberster Rat der Deiche“, wie sich die Runde nennt. */
export const isBeforeGermanCue = (text: string, { end, close }: Marked): boolean =>
  /^, (?!wie sich )\p{Ll}/u.test(text.slice(end + close.length, end + close.length + 12));

/** "wertete das als „…“", "sprach von einem „…“", "wie X hofft, „…“": the words before the mark call something so. */
function isCalledSo(text: string, { start, open }: Marked, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, start - open.length - LONGEST_CREDIT), start - open.length);
  const [, second = '', last = ''] = /(?:(\p{L}+) )?(\p{L}+) $/u.exec(before) ?? [];
  // sprach von „einer Handvoll Störer“
  const isSmall = /^\p{Ll}/u.test(text.charAt(start));
  if (lexicon.namingMarks.has(last) || (isSmall && lexicon.agentMarks.has(last))) return true;
  if (lexicon.agentMarks.has(second) && lexicon.indefinites.has(last)) return true;
  // nannte den Plan „mutig, aber spät“
  const clause = /[^.!?:;„“”»«]*$/u.exec(before)?.[0] ?? '';
  if (isSmall && clause.split(/\s+/u).some((word) => lexicon.namingVerbs.has(word))) return true;
  return lexicon.cueOpeners.has(/, (\p{Ll}+) [^,.]{3,60}, $/u.exec(before)?.[1] ?? '');
}

/** UTF-16 code units of ", wie X am Dienstag in Y hofft, ". */
const LONGEST_CREDIT = 80;

/** Words in which the noun stands that says that a name follows: "Den [Namen] der Sendung gab das ZDF bekannt: „…“". */
const FIRST_WORDS = /^(?:\p{L}+ ){0,2}?(\p{Lu}\p{L}+)/u;

/** "Den Namen der Sendung gab X bekannt: „…“", "Das Motto verriet X: „…“": a name without a verb or a point, and nobody's words. */
export function isAnnouncedName(
  text: string,
  { start, end, open }: Marked,
  words: readonly string[],
  lexicon: Lexicon,
): boolean {
  const before = text.slice(Math.max(0, start - open.length - LONGEST_ANNOUNCEMENT), start - open.length);
  if (
    lexicon.table.capitalNouns !== true ||
    !before.endsWith(': ') ||
    /[.!?…]$/u.test(text.slice(start, end))
  )
    return false;
  const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1) + 1);
  const noun = FIRST_WORDS.exec(sentence.charAt(0).toLowerCase() + sentence.slice(1))?.[1] ?? '';
  return (
    lexicon.nameNouns.has(noun.toLowerCase()) &&
    !words.some((word) => lexicon.auxiliaries.has(word.toLowerCase()))
  );
}

/** UTF-16 code units of the sentence before a colon. */
const LONGEST_ANNOUNCEMENT = 160;
