import { entitiesField, postMessage } from '../messages.js';
import { type Params, textOf } from '../params.js';
import { type Answer, accept, badRequest, isRefusal, type Refusal } from '../refusal.js';
import { isInlineKeyboard, readReplyMarkup } from '../reply-markup.js';
import { refusalToWrite } from '../rights.js';
import { roomOf } from '../rooms.js';
import { type FormattedText, formatText, MAX_TEXT_LENGTH } from '../text/formatted-text.js';
import type { ReplyMarkup } from '../wire.js';
import type { Room, World } from '../world.js';
import {
  botAuthor,
  parseModeOf,
  readEntities,
  readLinkPreview,
  readReply,
  readThreadId,
  threadFields,
} from './message-options.js';
import type { Method } from './method.js';

export const sendMessage: Method = {
  name: 'sendMessage',
  isSending: true,
  run(world, params) {
    const formatted = readText(params);
    if (isRefusal(formatted)) return formatted;
    const target = readTarget(world, params, 'text messages');
    if (isRefusal(target)) return target;
    return send(world, params, target, formatted);
  },
};

/** Reads and checks the text of a message, its markup and its limits. */
export function readText(params: Params): FormattedText | Refusal {
  const entities = readEntities(params, 'entities');
  if (isRefusal(entities)) return entities;
  const formatted = formatText({
    text: textOf(params, 'text'),
    ...parseModeOf(params),
    entities,
    maxLength: MAX_TEXT_LENGTH,
    tooLong: 'message is too long',
  });
  if (isRefusal(formatted)) return formatted;
  return formatted.text === '' ? badRequest('message text is empty') : formatted;
}

export interface Target {
  readonly room: Room;
  readonly threadId: number | undefined;
  readonly markup: ReplyMarkup | undefined;
}

/** Where a message shall go and with which keyboard: the chat, its topic, and whether the bot may write there. */
export function readTarget(world: World, params: Params, what: string): Target | Refusal {
  const markup = readReplyMarkup(params);
  if (isRefusal(markup)) return markup;
  const room = roomOf(world, params);
  if (isRefusal(room)) return room;
  const threadId = readThreadId(params);
  const refusal = refusalToWrite(world, room, threadId, what);
  if (refusal !== undefined) return refusal;
  if (room.chat.type === 'channel' && markup !== undefined && !isInlineKeyboard(markup)) {
    return badRequest('inline keyboard expected');
  }
  return { room, threadId, markup };
}

function send(world: World, params: Params, target: Target, formatted: FormattedText): Answer {
  const { room, threadId, markup } = target;
  const linkPreview = readLinkPreview(params);
  if (isRefusal(linkPreview)) return linkPreview;
  const reply = readReply(room, params);
  if (isRefusal(reply)) return reply;
  const message = postMessage(
    world,
    room,
    {
      ...botAuthor(room, world.bot),
      ...threadFields(threadId),
      ...reply,
      text: formatted.text,
      ...entitiesField(formatted),
      ...(linkPreview === undefined ? {} : { link_preview_options: linkPreview }),
      ...(isInlineKeyboard(markup) ? { reply_markup: markup } : {}),
    },
    {
      isFromBot: true,
      ...(markup === undefined ? {} : { replyMarkup: markup }),
      ...(linkPreview === undefined ? {} : { linkPreview }),
    },
  );
  return { ...accept(message), warnings: formatted.warnings };
}
