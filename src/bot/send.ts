import { type Api, type Context, GrammyError } from 'grammy';
import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types';
import { htmlToPlain } from '../digest/html.js';
import type { Button } from '../model.js';
import type { View } from './turn.js';

/** Where a message stands, so that it can be changed later. */
export interface SentMessage {
  readonly chatId: number | string;
  readonly messageId: number;
}

/** Sends a view to the place that the update came from; plain where Telegram refuses the HTML. */
export async function sendView(ctx: Context, view: View): Promise<SentMessage> {
  const other = optionsOf(view, ctx.chat?.type === 'private');
  const sent = await withPlain(
    () => ctx.reply(view.html, { ...other, parse_mode: 'HTML' }),
    () => ctx.reply(plainOf(view), other),
  );
  return { chatId: sent.chat.id, messageId: sent.message_id };
}

/** Puts a view in the place of a message. True when it stands there now, also when it did already. */
export async function editView(api: Api, at: SentMessage, view: View): Promise<boolean> {
  const other = {
    link_preview_options: previewOf(view),
    reply_markup: { inline_keyboard: keyboardOf(view) },
  };
  const edit = (text: string, format: { parse_mode?: 'HTML' }) =>
    api.editMessageText(at.chatId, at.messageId, text, { ...other, ...format });
  try {
    await withPlain(
      () => edit(view.html, { parse_mode: 'HTML' }),
      () => edit(plainOf(view), {}),
    );
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return error.description.includes('message is not modified');
  }
}

async function withPlain<T>(send: () => Promise<T>, sendPlain: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (isRefusedHtml(error)) return await sendPlain();
    throw error;
  }
}

/** Bot API, 400: "can't parse entities: …", or ENTITIES_TOO_LONG. */
function isRefusedHtml(error: unknown): boolean {
  return (
    error instanceof GrammyError && /can't parse entities|entities_?\s?too_?\s?long/i.test(error.description)
  );
}

function plainOf(view: View): string {
  return view.plain ?? htmlToPlain(view.html);
}

function optionsOf(
  view: View,
  isPrivate: boolean,
): {
  link_preview_options: { is_disabled: boolean; url?: string };
  reply_markup?: InlineKeyboardMarkup | ForceReply;
} {
  const preview = { link_preview_options: previewOf(view) };
  // In a group the reply would open for everybody.
  if (view.isQuestion && isPrivate) return { ...preview, reply_markup: { force_reply: true } };
  if (!view.buttons?.length) return preview;
  return { ...preview, reply_markup: { inline_keyboard: keyboardOf(view) } };
}

function previewOf(view: View): { is_disabled: boolean; url?: string } {
  return view.previewUrl ? { is_disabled: false, url: view.previewUrl } : { is_disabled: true };
}

function keyboardOf(view: View): InlineKeyboardMarkup['inline_keyboard'] {
  return (view.buttons ?? []).map((row) => row.map(toTelegramButton));
}

function toTelegramButton(
  button: Button,
): { text: string; callback_data: string } | { text: string; url: string } {
  return button.action.kind === 'url'
    ? { text: button.text, url: button.action.url }
    : { text: button.text, callback_data: button.action.data };
}
