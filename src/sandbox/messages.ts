import { announce } from './events.js';
import { integerOf, type Params } from './params.js';
import { badRequest, type Refusal } from './refusal.js';
import { type FormattedText, formatText } from './text/formatted-text.js';
import type { Message } from './wire.js';
import { nowSeconds, type Room, type StoredMessage, type World } from './world.js';

/** What a message says; the rest (id, date, chat) is given when it is posted. */
export type MessageContent = Omit<Partial<Message>, 'message_id' | 'date' | 'chat'>;

/** Older messages of a chat are forgotten, so that a long try-out does not fill the memory. */
const MAX_MESSAGES = 2000;

/** Puts a message into a chat and tells those who look on. It does not tell the bot: see `pushUpdate`. */
export function postMessage(
  world: World,
  room: Room,
  content: MessageContent,
  about: Pick<StoredMessage, 'isFromBot' | 'replyMarkup' | 'linkPreview' | 'inlineMessageId'>,
): Message {
  const message: Message = {
    message_id: room.nextMessageId,
    ...content,
    date: nowSeconds(world),
    chat: room.chat,
  };
  room.nextMessageId += 1;
  room.messages.set(message.message_id, { message, ...about, edits: 0, isDeleted: false });
  const oldest = room.messages.size > MAX_MESSAGES ? room.messages.keys().next().value : undefined;
  if (oldest !== undefined) room.messages.delete(oldest);
  announce(world, { kind: 'message', chatId: room.chat.id, messageId: message.message_id });
  return message;
}

/** Replaces what a stored message says and tells those who look on. */
export function replaceMessage(
  world: World,
  room: Room,
  stored: StoredMessage,
  change: Partial<StoredMessage>,
): void {
  const { message_id } = stored.message;
  room.messages.set(message_id, { ...stored, ...change });
  announce(world, { kind: 'message', chatId: room.chat.id, messageId: message_id });
}

/** The message that a call's `message_id` names, if it is still there. */
export function findMessage(room: Room, params: Params): StoredMessage | undefined {
  const stored = room.messages.get(integerOf(params, 'message_id') ?? 0);
  return stored?.isDeleted === false ? stored : undefined;
}

/** A person's text as the server keeps it: cleaned, with the entities that it finds. */
export function formatPersonsText(text: string): FormattedText | Refusal {
  const formatted = formatText({ text, maxLength: 4096, tooLong: 'message is too long' });
  return 'refused' in formatted || formatted.text !== '' ? formatted : badRequest('message text is empty');
}

/** The field only where it holds something, so that an empty list never goes over the wire. */
export function entitiesField(formatted: FormattedText): Pick<Message, 'entities'> {
  return formatted.entities.length === 0 ? {} : { entities: formatted.entities };
}
