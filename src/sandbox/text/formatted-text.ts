import { badRequest, isRefusal, type Refusal } from '../refusal.js';
import type { MessageEntity } from '../wire.js';
import { arrangeEntities, isSplittable, sortEntities } from './arrange.js';
import { cleanText } from './clean.js';
import { findEntities } from './find-entities.js';
import { parseHtml } from './parse-html.js';

/** A text as it stands in a message. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** What was dropped without an error; the reader will not see it as it was meant. */
  readonly warnings: readonly string[];
}

/** Bot API, sendMessage: 4,096 characters after entities parsing; TDLib counts code points. */
export const MAX_TEXT_LENGTH = 4096;
/** Bot API, sendDocument: 1,024 characters after entities parsing. */
export const MAX_CAPTION_LENGTH = 1024;
/** TDLib, `get_input_message_entities`: a server-side limit; more are dropped without an error. */
export const MAX_ENTITIES = 100;
/** About 9,500 by a maintainer's word (tdlib/telegram-bot-api, issue 165); we are a little stricter. */
const MAX_ENTITY_BYTES = 9000;

export interface FormatRequest {
  readonly text: string;
  /** `HTML` in any case, or absent. The sandbox reads no Markdown. */
  readonly parseMode?: string;
  /** The `entities` parameter, used when there is no parse mode. */
  readonly entities?: readonly MessageEntity[];
  /** In code points. */
  readonly maxLength: number;
  readonly tooLong: string;
}

/** Reads a text parameter to the end: markup, cleaning, limits, and the entities that Telegram finds by itself. */
export function formatText(request: FormatRequest): FormattedText | Refusal {
  if (/\p{Surrogate}/u.test(request.text)) return badRequest('strings must be encoded in UTF-8');
  const parsed = parseMarkup(request);
  if (isRefusal(parsed)) return parsed;
  if ([...cleanText(parsed.text, []).text].length > request.maxLength) return badRequest(request.tooLong);
  const arranged = arrangeEntities(parsed.entities);
  const clean = cleanText(parsed.text, arranged.entities);
  // Cleaning may leave borders that cross, and cutting them may leave pieces that begin with space.
  const settled = cleanText(clean.text, arrangeEntities(clean.entities).entities);
  const own = limitEntities(settled.entities);
  if (bytesOf(own.entities) > MAX_ENTITY_BYTES) return badRequest('ENTITIES_TOO_LONG');
  return {
    text: clean.text,
    entities: sortEntities([...own.entities, ...findEntities(clean.text, own.entities)]),
    warnings: [...parsed.warnings, ...arranged.warnings, ...own.warnings],
  };
}

function parseMarkup(request: FormatRequest): FormattedText | Refusal {
  const mode = (request.parseMode ?? '').toLowerCase();
  if (mode === '' || mode === 'none') {
    return { text: request.text, entities: request.entities ?? [], warnings: [] };
  }
  if (mode === 'markdown' || mode === 'markdownv2') {
    return badRequest(`unsupported parse_mode: the sandbox reads HTML only, not ${request.parseMode}`);
  }
  if (mode !== 'html') return badRequest('unsupported parse_mode');
  const parsed = parseHtml(request.text);
  return parsed.kind === 'refused' ? badRequest(`can't parse entities: ${parsed.words}`) : parsed;
}

/** Keeps the first 100, blocks and links before bold and italic, as TDLib does. */
function limitEntities(entities: readonly MessageEntity[]): Omit<FormattedText, 'text'> {
  const byWeight = [
    ...entities.filter((entity) => !isSplittable(entity)),
    ...entities.filter((entity) => isSplittable(entity)),
  ];
  const lost = byWeight.length - MAX_ENTITIES;
  return {
    entities: sortEntities(byWeight.slice(0, MAX_ENTITIES)),
    warnings: lost > 0 ? [`${lost} entities are dropped: a message keeps ${MAX_ENTITIES}`] : [],
  };
}

/** Their size as Telegram's servers count it: three 4-byte numbers each, and the strings with their lengths. */
function bytesOf(entities: readonly MessageEntity[]): number {
  const stringBytes = (value = ''): number => (value === '' ? 0 : Buffer.byteLength(value) + 4);
  return entities.reduce((sum, { url, language }) => sum + 12 + stringBytes(url) + stringBytes(language), 0);
}
