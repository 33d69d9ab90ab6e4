import iconv from 'iconv-lite';

/** The kind of document that is decoded: where it says its charset itself. */
export type MarkupKind = 'xml' | 'html';

/** Declarations are looked for in so many bytes. */
const DECLARATION_BYTES = 4096;
const FALLBACK = 'windows-1252';
/** What a decoder puts for bytes that are no character. */
const BROKEN = '\ufffd';
/** Node's TextDecoder reads these wrong (windows-1252 as Latin-1; euc-kr without its extension): iconv-lite. */
const BY_ICONV = new Set(['windows-1252', 'euc-kr']);

/**
 * Bytes as text: byte order mark; else UTF-8 where the bytes are valid UTF-8 and a single-byte charset (or none) is
 * declared; else the charset of HTTP, then of the document; else windows-1252. Never throws; linear.
 * @param contentType the HTTP header, if any
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined, kind: MarkupKind): string {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const declared = [httpCharset(contentType), declaredCharset(bytes, kind)].find(
    (label) => label !== undefined,
  );
  if (declared === undefined || isSingleByte(declared) || declared === 'utf-8') {
    return decodeUtf8(bytes, declared === 'utf-8') ?? decodeAs(bytes, declared ?? FALLBACK);
  }
  return decodeAs(bytes, declared);
}

/** First bytes (hex) that prove a charset: byte order marks, and `<` in 16 or 32 bits. Longer ones first. */
const MARKS: readonly (readonly [string, string])[] = [
  ['fffe0000', 'utf-32le'],
  ['0000feff', 'utf-32be'],
  ['3c000000', 'utf-32le'],
  ['0000003c', 'utf-32be'],
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
  ['3c00', 'utf-16le'],
  ['003c', 'utf-16be'],
];

function markedCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return MARKS.find(([mark]) => start.startsWith(mark))?.[1];
}

function httpCharset(contentType: string | undefined): string | undefined {
  return usableCharset(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
}

function declaredCharset(bytes: Uint8Array, kind: MarkupKind): string | undefined {
  const start = iconv.decode(Buffer.from(bytes.subarray(0, DECLARATION_BYTES)), 'latin1');
  const inXml = /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(start)?.[1];
  const inMeta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  return usableCharset(kind === 'xml' ? inXml : (inMeta ?? inXml));
}

/** The WHATWG name of a charset, or iconv's; undefined where neither knows it or the bytes belie it. */
function usableCharset(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = whatwgName(label) ?? (iconv.encodingExists(label) ? label.toLowerCase() : undefined);
  // Whoever declares 16 bits in 8-bit characters is wrong.
  return name?.startsWith('utf-16') || name?.startsWith('utf-32') || name?.startsWith('ucs') ? 'utf-8' : name;
}

function whatwgName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isSingleByte(charset: string): boolean {
  return (
    /^(?:windows-|iso-8859|koi8|ibm|macintosh|x-mac|latin|cp\d|tis)/.test(charset) && charset !== 'cp936'
  );
}

/**
 * Bytes as UTF-8, undefined where they are something else. Declared or not, some broken characters in much good
 * text are damage; more broken than good ones are another charset.
 */
function decodeUtf8(bytes: Uint8Array, isDeclared: boolean): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  for (let at = text.indexOf(BROKEN); at >= 0; at = text.indexOf(BROKEN, at + 1)) broken += 1;
  if (broken === 0) return text;
  let good = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && code < 0xfffd) good += 1;
  }
  return good > broken * (isDeclared ? 1 : 10) ? text : undefined;
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-32') || BY_ICONV.has(charset) || whatwgName(charset) === undefined) {
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset);
  }
  return new TextDecoder(charset).decode(bytes);
}
