import type { Span } from '../model.js';
import { lexiconOf } from './languages/index.js';
import type { Lexicon } from './languages/lexicon.js';

/** What a paragraph of plain text is. Only `body` holds what the article says. */
export type ParagraphKind = 'body' | 'caption' | 'headline' | 'boilerplate' | 'byline';

/** A paragraph of a plain text, and what it is. UTF-16 code units. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** Lines of the text without the empty ones, each with what it is. */
export function classifyParagraphs(text: string, language: string | undefined): Paragraph[] {
  const lexicon = lexiconOf(language);
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    if (match[0].trim() !== '') lines.push({ start: match.index, end: match.index + match[0].length });
  }
  const siteEnding = repeatedEnding(text, lines);
  let isUnderCredit = false;
  return lines.map(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + LONGEST_READ)).trim();
    const isCredit = isCreditLine(words, siteEnding);
    const kind = isCredit ? 'caption' : kindOf(words, isUnderCredit, lexicon);
    isUnderCredit = isCredit;
    return { start, end, kind };
  });
}

/** What a paragraph is shows in its first words. UTF-16 code units. */
const LONGEST_READ = 600;

/** Longer paragraphs are no headlines, whatever they end with. UTF-16 code units. */
const LONGEST_HEADLINE = 500;

/** Longer paragraphs are no captions. UTF-16 code units. */
const LONGEST_CAPTION = 300;

/** The paragraphs that hold what the article says. */
export function findBodyParagraphs(text: string, language: string | undefined): Span[] {
  return classifyParagraphs(text, language).filter((paragraph) => paragraph.kind === 'body');
}

/** " - Outlet International" at the end of two lines and more: how a site marks its captions. */
function repeatedEnding(text: string, lines: readonly Span[]): string | undefined {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const ending = endingOf(text.slice(Math.max(line.start, line.end - 60), line.end));
    if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] >= 2 ? best[0] : undefined;
}

const endingOf = (line: string): string | undefined =>
  / [-–—|] (\p{Lu}[\p{L}\p{N}.& ]{1,40})$/u.exec(line.trimEnd())?.[1];

function kindOf(words: string, isUnderCredit: boolean, lexicon: Lexicon | undefined): ParagraphKind {
  const table = lexicon?.table;
  const lower = words.slice(0, LONGEST_CAPTION).toLowerCase();
  if (words.length < LONGEST_CAPTION && table?.captionMarks.some((mark) => lower.includes(mark)) === true)
    return 'caption';
  if (table?.boilerplateStarts.some((start) => lower.startsWith(start)) === true) return 'boilerplate';
  if (words.length >= LONGEST_HEADLINE) return 'body';
  if (isByline(words, lexicon)) return 'byline';
  if (isSignedQuotation(words)) return 'body';
  return isQuotedHeadline(words) || isHeadlineLike(words, isUnderCredit) ? 'headline' : 'body';
}

/** "By Ada Quill", "Von Jan Zeil": the mark, then a capital and no point. */
const BYLINE = /^(\p{L}+)[: ]\s*\p{Lu}[^.!?]{2,60}$/u;

const isByline = (words: string, lexicon: Lexicon | undefined): boolean =>
  lexicon?.bylineMarks.has(BYLINE.exec(words)?.[1] ?? '') === true;

/** `"…" — X`: a quotation with its speaker's name under it. */
const isSignedQuotation = (words: string): boolean =>
  /^["“„«].{20,}["”“»]\s*[—–―-]\s*\p{Lu}[^.!?"”“»]{2,60}$/u.test(words);

/** Another story's headline in quotation marks: a paragraph of nothing else, without a point before its mark. */
const isQuotedHeadline = (words: string): boolean =>
  words.length < 160 && /^["“„«][^"“”„«»]*[\p{L}\p{N}]["”“»]$/u.test(words);

/** "© X" or the site's own ending: what stands under it belongs to the picture too. */
const isCreditLine = (words: string, siteEnding: string | undefined): boolean =>
  /^(?:©|\(c\))/iu.test(words) || (siteEnding !== undefined && endingOf(words.slice(-60)) === siteEnding);

/** A line without a closing point: a short one, or the related story under a picture. */
function isHeadlineLike(words: string, isUnderCredit: boolean): boolean {
  const ending = words.replace(SIGNATURE, '').slice(-LONGEST_ENDING);
  return !/[.!?:;,…]["'”’»“)\]]*$/u.test(ending) && !/["'”’»“]$/u.test(ending)
    ? isUnderCredit || words.split(/\s+/u).length < 16
    : isUnderCredit && !/[.!?]["'”’»“)\]]*$/u.test(ending);
}

/** "(ANSA)" behind the last sentence, or the marks of bold type. */
const SIGNATURE = /(?<=[.!?…»”"])(?: ?\([\p{Lu}][\p{L}/ .-]{1,24}\)|\*{1,3})$/u;

/** A point and the closing marks and brackets behind it. UTF-16 code units. */
const LONGEST_ENDING = 8;
