import { asRecord, flagOf, has, integerOf, jsonOf, type Params, textOf } from '../params.js';
import { badRequest, isRefusal, type Refusal } from '../refusal.js';
import { checkedLink } from '../text/links.js';
import type { LinkPreviewOptions, Message, MessageEntity } from '../wire.js';
import type { Room } from '../world.js';

/** Reads `link_preview_options` (or the older `disable_web_page_preview`). */
export function readLinkPreview(params: Params): LinkPreviewOptions | undefined | Refusal {
  const json = jsonOf(params, 'link_preview_options', 'link preview options');
  if (isRefusal(json)) return json;
  if (json === undefined) {
    return flagOf(params, 'disable_web_page_preview') ? { is_disabled: true } : undefined;
  }
  const options = asRecord(json);
  if (options === undefined) return badRequest('object expected as link preview options');
  const { is_disabled, url, prefer_small_media, prefer_large_media, show_above_text } = options;
  if (url !== undefined && (typeof url !== 'string' || (url !== '' && checkedLink(url) === undefined))) {
    return badRequest('WEBPAGE_URL_INVALID');
  }
  const flags = { is_disabled, prefer_small_media, prefer_large_media, show_above_text };
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  const wrong = given.find(([, value]) => typeof value !== 'boolean');
  if (wrong !== undefined) return badRequest(`field "${wrong[0]}" must be of type Boolean`);
  return { ...Object.fromEntries(given), ...(url === undefined || url === '' ? {} : { url }) };
}

/** Reads `entities` or `caption_entities`. Their places are checked by Telegram only roughly: so here. */
export function readEntities(params: Params, name: string): readonly MessageEntity[] | Refusal {
  const json = jsonOf(params, name, 'list of message entities');
  if (isRefusal(json)) return json;
  if (json === undefined) return [];
  if (!Array.isArray(json)) return badRequest("can't parse entities: expected an Array of MessageEntity");
  const entities = (json as unknown[]).map(asRecord);
  const isWhole = entities.every(
    (entity) =>
      typeof entity?.type === 'string' && Number.isInteger(entity.offset) && Number.isInteger(entity.length),
  );
  return isWhole
    ? (entities as unknown as readonly MessageEntity[])
    : badRequest("can't parse entities: a MessageEntity needs type, offset and length");
}

/** Reads `message_thread_id`; 0 is none. */
export function readThreadId(params: Params): number | undefined {
  const id = integerOf(params, 'message_thread_id');
  return id === 0 ? undefined : id;
}

/** Reads `reply_parameters` (or the older `reply_to_message_id`) and finds the message replied to. */
export function readReply(room: Room, params: Params): Pick<Message, 'reply_to_message'> | Refusal {
  const json = jsonOf(params, 'reply_parameters', 'reply parameters');
  if (isRefusal(json)) return json;
  const given = asRecord(json);
  const id = given === undefined ? integerOf(params, 'reply_to_message_id') : Number(given.message_id);
  if (id === undefined || id === 0) return {};
  const stored = room.messages.get(id);
  if (stored?.isDeleted === false) {
    const { reply_to_message: _, ...message } = stored.message;
    return { reply_to_message: message };
  }
  const mayBeMissing =
    given?.allow_sending_without_reply === true || flagOf(params, 'allow_sending_without_reply');
  return mayBeMissing ? {} : badRequest('message to be replied not found');
}

/** Who a message of the bot is from: in channels the channel itself speaks. */
export function botAuthor(
  room: Room,
  bot: NonNullable<Message['from']>,
): Pick<Message, 'from' | 'sender_chat'> {
  return room.chat.type === 'channel' ? { sender_chat: room.chat } : { from: bot };
}

/** The topic's fields of a message. */
export function threadFields(
  threadId: number | undefined,
): Pick<Message, 'message_thread_id' | 'is_topic_message'> {
  return threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true };
}

export function parseModeOf(params: Params): { parseMode?: string } {
  return has(params, 'parse_mode') ? { parseMode: textOf(params, 'parse_mode') } : {};
}
