import type { Block } from './blocks.js';

/** What a block looks like, whatever it says. Lengths are UTF-16 code units. */

/** Ends like a sentence, perhaps inside closing marks or brackets. */
export function isSentence(text: string): boolean {
  return /[.!?…。！？।:;][\s"'”’»“)\]]*$/u.test(text.slice(-12));
}

/** Opens with a quotation mark, or has a quotation of some length: somebody speaks, whatever words they use. */
export function isSpeech(text: string): boolean {
  return /^["'“”„«‘‹「]/u.test(text) || /["“„«][^"“”„«»]{25,400}["”“»]/u.test(text);
}

export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.tag);
}

/** A paragraph of the article: a long text, or a sentence of some length, that is no heading and no link. */
export function isProse(block: Block): boolean {
  if (isHeading(block) || block.linked > 0.5) return false;
  return block.text.length >= 140 || (block.text.length >= 60 && isSentence(block.text));
}

/** A block that could be another story's headline where a heading announces those. */
export function isHeadlineLike(block: Block, next: Block | undefined): boolean {
  if (block.text.length > 200) return false;
  if (block.linked >= 0.5) return true;
  if (isHeading(block)) return next === undefined || !isProse(next);
  return block.tag === 'li' ? block.text.length < 120 : !isSentence(block.text);
}

/**
 * A paragraph that is one link and no sentence: another story's headline. List items may be the article's own, and
 * so may a linked heading with a paragraph under it, as in a list of products.
 */
export function isLinkAlone(block: Block, next: Block | undefined): boolean {
  if (block.linked < 0.9 || block.text.length >= 250 || isSentence(block.text)) return false;
  if (block.tag === 'li' || block.tag === 'tr') return false;
  return !(isHeading(block) && next !== undefined && isProse(next));
}

/** A line below an image in italics, or one that is no sentence. What begins with a quotation mark is speech. */
export function isCaptionOfImage(block: Block): boolean {
  if (!block.afterImage || block.text.length > 250) return false;
  if (isHeading(block) || block.tag === 'li' || block.tag === 'tr') return false;
  if (/^["'“”„«‘‹「]/u.test(block.text)) return false;
  return block.italic >= 0.9 || (block.text.length < 160 && !isSentence(block.text));
}

/** "— Jane Doe (@janedoe) November 19, 2019": who wrote the post above. */
export function isAttribution(text: string): boolean {
  return /^[—–-]\s?\p{L}/u.test(text);
}
