/** What is in no text: control characters but white space, halves of surrogate pairs, no-characters. */
const ILLEGAL = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\p{Cs}\ufffe\uffff]/gu;
/** What may have to be mended; most text has nothing of it. */
const SUSPECT = /[^ -~\u00a0-\ud7ff\ue000-\ufffd\t\n\r]/;
/** UTF-8 that was taken for Latin-1: a first byte and a following one, each as a character. */
const TWICE_ENCODED = /[\u00c2-\u00f4][\u0080-\u00bf]/;
const C1_CONTROL = /[\u0080-\u009f]/g;
const WINDOWS_1252: Readonly<Record<string, string>> = Object.fromEntries(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((mark, index) => [
    String.fromCharCode(0x80 + index),
    mark,
  ]),
);
const BEYOND_LATIN1 = /[\u0100-\uffff]/;

/**
 * Text for readers: no control characters but white space, and the typographic marks of windows-1252 where they
 * stand as control characters (the HTML standard, 13.2.5.80, reads their numbers so).
 */
export function mendCharacters(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(ILLEGAL, '').replace(C1_CONTROL, (control) => WINDOWS_1252[control] ?? control);
}

/**
 * Undoes the commonest of charset faults: UTF-8 that was taken for Latin-1 and encoded again ("Â£30" for "£30").
 * Only where it is certain: the whole text is in Latin-1 and reads as UTF-8.
 */
export function undoDoubleEncoding(text: string): string {
  if (!TWICE_ENCODED.test(text) || BEYOND_LATIN1.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
