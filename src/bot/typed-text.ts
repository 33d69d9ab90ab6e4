/**
 * The beginning of what a person typed, at most `limit` UTF-16 code units. Half a character at the cut is left out:
 * Telegram refuses a text with half a surrogate pair.
 */
export function cutText(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * What a person (or an altered client) sent, without what no message can hold and no database takes: control
 * characters other than line breaks and tabs become blanks, half surrogate pairs U+FFFD.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, ' ');
}
