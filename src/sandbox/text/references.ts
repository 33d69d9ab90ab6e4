/** A character reference found at `start`: what it stands for and where the text goes on. */
export interface CharacterReference {
  readonly text: string;
  readonly end: number;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

/** TDLib reads at most this many characters of a numeric reference, `&#` included. */
const LONGEST_NUMERIC = 10;

/**
 * Reads the reference at `start`, where an `&` stands. Telegram knows `&lt; &gt; &amp; &quot;` and numeric
 * ones (Bot API, "HTML style"), and like browsers it takes them without the semicolon too.
 * @returns undefined where there is none: the `&` is then an ordinary character
 */
export function readReference(html: string, start: number): CharacterReference | undefined {
  return html[start + 1] === '#' ? readNumeric(html, start) : readNamed(html, start);
}

function readNumeric(html: string, start: number): CharacterReference | undefined {
  const isHex = html[start + 2] === 'x';
  const isDigit = isHex ? isHexDigit : isDecimalDigit;
  const from = start + (isHex ? 3 : 2);
  let end = from;
  while (end - start < LONGEST_NUMERIC && isDigit(html[end])) end++;
  const code = Number.parseInt(html.slice(from, end), isHex ? 16 : 10);
  if (Number.isNaN(code) || code === 0 || code >= 0x10ffff || end - start >= LONGEST_NUMERIC)
    return undefined;
  return { text: String.fromCodePoint(code), end: afterSemicolon(html, end) };
}

function readNamed(html: string, start: number): CharacterReference | undefined {
  let end = start + 1;
  // The longest name has four letters: a longer one is none of ours, and need not be read to its end.
  while (end - start <= 5 && isLetter(html[end])) end++;
  const text = NAMED.get(html.slice(start + 1, end));
  return text === undefined ? undefined : { text, end: afterSemicolon(html, end) };
}

function afterSemicolon(html: string, end: number): number {
  return html[end] === ';' ? end + 1 : end;
}

function isDecimalDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isHexDigit(character: string | undefined): boolean {
  return isDecimalDigit(character) || (character !== undefined && /^[a-f]$/i.test(character));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^[a-z]$/i.test(character);
}
