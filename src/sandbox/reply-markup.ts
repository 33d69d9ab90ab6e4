import { asRecord, jsonOf, type Params } from './params.js';
import { badRequest, isRefusal, type Refusal } from './refusal.js';
import { checkedLink } from './text/links.js';
import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyMarkup } from './wire.js';

/** Bot API, InlineKeyboardButton: 1 to 64 bytes. */
const MAX_CALLBACK_BYTES = 64;
/** Telegram's servers take no more buttons than this in a message, and no more in a row. */
const MAX_BUTTONS = 100;
const MAX_BUTTONS_IN_ROW = 8;

const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'copy_text',
] as const;

/** Reads the call's `reply_markup`. @returns undefined where there is none */
export function readReplyMarkup(params: Params): ReplyMarkup | undefined | Refusal {
  const json = jsonOf(params, 'reply_markup', 'reply keyboard markup');
  if (json === undefined || isRefusal(json)) return json;
  const markup = asRecord(json);
  if (markup === undefined) return badRequest('object expected as reply markup');
  if ('inline_keyboard' in markup) return readInlineKeyboard(markup.inline_keyboard);
  if ('keyboard' in markup) return readKeyboard(markup);
  if (markup.remove_keyboard === true) return { remove_keyboard: true };
  if (markup.force_reply === true) return { force_reply: true, ...placeholderOf(markup) };
  return undefined;
}

/** As `readReplyMarkup`, where only an inline keyboard is allowed (edits, channels). */
export function readInlineMarkup(params: Params): InlineKeyboardMarkup | undefined | Refusal {
  const markup = readReplyMarkup(params);
  if (markup === undefined || isRefusal(markup) || isInlineKeyboard(markup)) return markup;
  return badRequest('inline keyboard expected');
}

export function isInlineKeyboard(markup: ReplyMarkup | undefined): markup is InlineKeyboardMarkup {
  return markup !== undefined && 'inline_keyboard' in markup;
}

/** @returns undefined for a keyboard with no buttons: the message then has none */
export function readInlineKeyboard(value: unknown): InlineKeyboardMarkup | undefined | Refusal {
  const rows = readRows(value, 'inline_keyboard', readInlineButton);
  if (isRefusal(rows)) return rows;
  const filled = rows.filter((row) => row.length > 0);
  if (filled.flat().length > MAX_BUTTONS || filled.some((row) => row.length > MAX_BUTTONS_IN_ROW)) {
    return badRequest('reply markup is too long');
  }
  return filled.length === 0 ? undefined : { inline_keyboard: filled };
}

function readRows<T extends object>(
  value: unknown,
  field: string,
  readButton: (value: unknown) => T | Refusal,
): T[][] | Refusal {
  if (!Array.isArray(value)) return badRequest(`field "${field}" of the ReplyMarkup must be of type Array`);
  const rows: T[][] = [];
  for (const row of value as unknown[]) {
    if (!Array.isArray(row)) return badRequest(`field "${field}" must be an Array of Arrays`);
    const buttons: T[] = [];
    for (const item of row as unknown[]) {
      const button = readButton(item);
      if (isRefusal(button)) return button;
      buttons.push(button);
    }
    rows.push(buttons);
  }
  return rows;
}

function readInlineButton(value: unknown): InlineKeyboardButton | Refusal {
  const button = asRecord(value);
  const fault = (reason: string): Refusal => badRequest(`can't parse inline keyboard button: ${reason}`);
  if (button === undefined) return fault('InlineKeyboardButton must be an Object');
  if (button.text === undefined) return fault('Can\'t find field "text"');
  if (typeof button.text !== 'string') return fault('Field "text" must be of type String');
  if (button.text.trim() === '') return badRequest('BUTTON_INVALID');
  const given = ACTIONS.filter((name) => button[name] !== undefined);
  if (given.length === 0) return fault('Text buttons are unallowed in the inline keyboard');
  if (given.length > 1) return badRequest('BUTTON_TYPE_INVALID');
  return refusalOfAction(button) ?? (button as unknown as InlineKeyboardButton);
}

function refusalOfAction(button: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { callback_data: data, url } = button;
  if (data !== undefined) {
    const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0;
    if (bytes < 1 || bytes > MAX_CALLBACK_BYTES) return badRequest('BUTTON_DATA_INVALID');
  }
  if (url !== undefined && (typeof url !== 'string' || checkedLink(url) === undefined)) {
    return badRequest(`inline keyboard button URL '${String(url)}' is invalid: Wrong HTTP URL`);
  }
  return undefined;
}

function readKeyboard(markup: Readonly<Record<string, unknown>>): ReplyMarkup | Refusal {
  const rows = readRows(markup.keyboard, 'keyboard', (value) => {
    const button = typeof value === 'string' ? { text: value } : asRecord(value);
    if (typeof button?.text !== 'string' || button.text === '') {
      return badRequest('can\'t parse keyboard button: Field "text" must be of type String');
    }
    return { ...button, text: button.text };
  });
  if (isRefusal(rows)) return rows;
  return {
    keyboard: rows,
    ...(markup.one_time_keyboard === true ? { one_time_keyboard: true } : {}),
    ...placeholderOf(markup),
  };
}

function placeholderOf(markup: Readonly<Record<string, unknown>>): { input_field_placeholder?: string } {
  const placeholder = markup.input_field_placeholder;
  return typeof placeholder === 'string' ? { input_field_placeholder: placeholder.slice(0, 64) } : {};
}
