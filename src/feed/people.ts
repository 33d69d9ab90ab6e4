import { decodeHTMLStrict } from 'entities';
import type { FieldName } from './fields.js';
import { foldSpace, htmlToLine, localName } from './markup/plain-text.js';
import { scanMarkup } from './markup/scan.js';
import type { RawField, RawRecord } from './raw.js';

/** In the order asked: a podcast's listeners are shown `itunes:author`, and its `author` may be its house or a mailbox. */
const AUTHORS: readonly FieldName[] = [
  'itunes:author',
  'author',
  'atom:author',
  'dc:creator',
  'dc:author',
  'managingeditor',
  'dc:publisher',
  'webmaster',
];
const MAX_AUTHORS = 5;
const EMAIL = /[^\s@()<>"]{1,64}@[^\s@()<>"]{1,255}/;

/** The names of who wrote it, joined by commas; an address where there is no name. */
export function findAuthor(record: RawRecord): string | undefined {
  for (const name of AUTHORS) {
    const names = (record[name] ?? []).map(readPerson);
    const known = [...new Set(names.filter((person) => person !== undefined))];
    if (known.length > 0) return known.slice(0, MAX_AUTHORS).join(', ');
  }
  return undefined;
}

/** Atom has elements for name and email, RSS has `email (name)` and every other mixture of the two. */
function readPerson({ value, attributes }: RawField): string | undefined {
  const isMarkup = attributes.markup !== undefined;
  const text = isMarkup
    ? (readChild(value, 'name') ?? readChild(value, 'email') ?? htmlToLine(value))
    : value;
  return personName(foldSpace(text));
}

/** The name out of `email (name)`, `name <email>`, `name (email)`; else what is there. */
function personName(text: string): string | undefined {
  if (text === '') return undefined;
  const email = EMAIL.exec(text)?.[0];
  if (email === undefined) return text;
  const rest = foldSpace(text.replace(email, ' ').replace(/mailto:/i, ' '));
  const name = foldSpace(rest.replace(/\(\s*\)|<\s*>/g, ' ').replace(/^\((.*)\)$/, '$1'));
  return /\p{L}/u.test(name) ? name.replace(/^["']|["']$/g, '') : email;
}

/** The text of the first child element of this name. */
export function readChild(markup: string, name: string): string | undefined {
  let start: number | undefined;
  for (const token of scanMarkup(markup)) {
    if (token.kind === 'open' && start === undefined && localName(token.name) === name) start = token.end;
    if (token.kind === 'close' && start !== undefined && localName(token.name) === name) {
      const text = foldSpace(decodeHTMLStrict(markup.slice(start, token.start)));
      return text === '' ? undefined : text;
    }
  }
  return undefined;
}
