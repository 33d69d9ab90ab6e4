import { entitiesField } from '../messages.js';
import { asRecord, jsonOf, type Params, textOf } from '../params.js';
import { accept, badRequest, isRefusal, type Refusal } from '../refusal.js';
import { readInlineKeyboard } from '../reply-markup.js';
import { formatText, MAX_TEXT_LENGTH } from '../text/formatted-text.js';
import type { InlineAnswer, InlineResult } from '../world.js';
import { readEntities, readLinkPreview } from './message-options.js';
import type { Method } from './method.js';

/** Bot API, answerInlineQuery: at most 50 results a query. */
const MAX_RESULTS = 50;
/** Bot API, InlineQueryResultArticle: an id of 1 to 64 bytes. */
const MAX_RESULT_ID_BYTES = 64;
/** How long a query waits for its answer, ms: about what clients wait before they ask anew. */
const INLINE_LIFETIME_MS = 10_000;

export const answerInlineQuery: Method = {
  name: 'answerInlineQuery',
  run(world, params) {
    const pending = world.inlineQueries.get(textOf(params, 'inline_query_id'));
    if (pending === undefined || world.clock() - pending.askedAt > INLINE_LIFETIME_MS) {
      return badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    const results = readResults(params);
    if (isRefusal(results)) return results;
    const button = readButton(params);
    if (isRefusal(button)) return button;
    const nextOffset = textOf(params, 'next_offset');
    if (Buffer.byteLength(nextOffset) > 64) return badRequest('NEXT_OFFSET_INVALID');
    const answer: InlineAnswer = { results, nextOffset, ...(button === undefined ? {} : { button }) };
    pending.answer = answer;
    pending.resolve(answer);
    return accept(true);
  },
};

function readResults(params: Params): InlineResult[] | Refusal {
  const json = jsonOf(params, 'results', 'inline query results');
  if (isRefusal(json)) return json;
  if (!Array.isArray(json)) return badRequest("can't parse inline query results: Expected an Array");
  if (json.length > MAX_RESULTS) return badRequest('RESULTS_TOO_MUCH');
  const results: InlineResult[] = [];
  for (const item of json as unknown[]) {
    const result = readResult(asRecord(item));
    if (isRefusal(result)) return result;
    if (results.some(({ id }) => id === result.id)) return badRequest('RESULT_ID_DUPLICATE');
    results.push(result);
  }
  return results;
}

/** Only articles: what our bot offers. */
function readResult(item: Readonly<Record<string, unknown>> | undefined): InlineResult | Refusal {
  const fault = (reason: string): Refusal => badRequest(`can't parse inline query result: ${reason}`);
  if (item === undefined) return fault('Inline query result must be an object');
  if (item.type !== 'article') return fault('the sandbox knows results of type "article" only');
  const { id, title, description, url, reply_markup } = item;
  if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > MAX_RESULT_ID_BYTES) {
    return badRequest('RESULT_ID_INVALID');
  }
  if (typeof title !== 'string' || title.trim() === '') return badRequest('ARTICLE_TITLE_EMPTY');
  const content = readContent(asRecord(item.input_message_content));
  if (isRefusal(content)) return content;
  const markup =
    reply_markup === undefined ? undefined : readInlineKeyboard(asRecord(reply_markup)?.inline_keyboard);
  if (isRefusal(markup)) return markup;
  return {
    id,
    title,
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    message: { ...content, ...(markup === undefined ? {} : { reply_markup: markup }) },
  };
}

function readContent(
  content: Readonly<Record<string, unknown>> | undefined,
): InlineResult['message'] | Refusal {
  if (typeof content?.message_text !== 'string') {
    return badRequest("can't parse inline query result: Text message content must have message_text");
  }
  const params = formOf(content);
  const entities = readEntities(params, 'entities');
  if (isRefusal(entities)) return entities;
  const formatted = formatText({
    text: content.message_text,
    ...(typeof content.parse_mode === 'string' ? { parseMode: content.parse_mode } : {}),
    entities,
    maxLength: MAX_TEXT_LENGTH,
    tooLong: 'MESSAGE_TOO_LONG',
  });
  if (isRefusal(formatted)) return formatted;
  if (formatted.text === '') return badRequest('MESSAGE_EMPTY');
  const preview = readLinkPreview(params);
  if (isRefusal(preview)) return preview;
  return {
    text: formatted.text,
    ...entitiesField(formatted),
    ...(preview === undefined ? {} : { link_preview_options: preview }),
  };
}

/** The nested object as if it were a call of its own, so that the same readers do. */
function formOf(content: Readonly<Record<string, unknown>>): Params {
  const values = Object.entries(content).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return { values: Object.fromEntries(values) as Record<string, string>, files: {} };
}

function readButton(params: Params): InlineAnswer['button'] | Refusal {
  const json = jsonOf(params, 'button', 'inline query results button');
  if (json === undefined || isRefusal(json)) return json;
  const button = asRecord(json);
  const { text, start_parameter: startParameter } = button ?? {};
  if (typeof text !== 'string' || typeof startParameter !== 'string') {
    return badRequest("can't parse inline query results button: text and start_parameter are needed");
  }
  return /^[\w-]{1,64}$/.test(startParameter) ? { text, startParameter } : badRequest('START_PARAM_INVALID');
}
