import { announce } from '../events.js';
import { documentOf, keepFile } from '../files.js';
import { entitiesField, formatPersonsText, type MessageContent, postMessage } from '../messages.js';
import { isRefusal } from '../refusal.js';
import { isAdmin, isInside, privateRoom } from '../rooms.js';
import type { FormattedText } from '../text/formatted-text.js';
import { pushUpdate } from '../updates.js';
import type { Message } from '../wire.js';
import type { Person, Room, World } from '../world.js';
import { expectPerson, expectRoom, misuse } from './expect.js';
import { unblockBot } from './private.js';

/** Who writes where. */
export interface Writing {
  /** User id. */
  readonly from: number;
  /** Chat id; default: the private chat with the bot. */
  readonly chat?: number;
  /** Topic of a forum. */
  readonly thread?: number;
  /** Id of the message that is replied to. */
  readonly replyTo?: number;
}

/** A person writes a text; in a channel it becomes a post. The bot gets it if it may see it. */
export function sendText(world: World, writing: Writing & { readonly text: string }): Message {
  const formatted = expectText(writing.text);
  return write(world, writing, { text: formatted.text, ...entitiesField(formatted) });
}

export interface SentDocument extends Writing {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Default `application/octet-stream`. */
  readonly mimeType?: string;
  readonly caption?: string;
}

export function sendDocument(world: World, sent: SentDocument): Message {
  const bytes = typeof sent.content === 'string' ? Buffer.from(sent.content) : sent.content;
  const mimeType = sent.mimeType ?? 'application/octet-stream';
  const file = keepFile(world, { name: sent.name, mimeType, bytes });
  const caption = sent.caption === undefined ? {} : { caption: expectText(sent.caption).text };
  return write(world, sent, { document: documentOf(file), ...caption });
}

export function sendLocation(
  world: World,
  sent: Writing & { readonly latitude: number; readonly longitude: number },
): Message {
  return write(world, sent, { location: { latitude: sent.latitude, longitude: sent.longitude } });
}

/** A person changes the text of an own message. */
export function editText(
  world: World,
  edited: { readonly from: number; readonly chat?: number; readonly message: number; readonly text: string },
): Message {
  const room = roomFor(world, edited);
  const stored = room.messages.get(edited.message);
  if (stored === undefined || stored.message.from?.id !== edited.from) {
    throw misuse(`message ${edited.message} is not one of user ${edited.from}`);
  }
  const formatted = expectText(edited.text);
  const { entities: _, ...rest } = stored.message;
  const date = Math.floor(world.clock() / 1000);
  const message: Message = {
    ...rest,
    text: formatted.text,
    ...entitiesField(formatted),
    edit_date: date,
  };
  room.messages.set(edited.message, { ...stored, message, edits: stored.edits + 1 });
  announce(world, { kind: 'message', chatId: room.chat.id, messageId: edited.message });
  if (isSeenByBot(world, room, message)) pushUpdate(world, 'edited_message', message);
  return message;
}

function expectText(text: string): FormattedText {
  const formatted = formatPersonsText(text);
  if (isRefusal(formatted)) throw misuse(formatted.description);
  return formatted;
}

function roomFor(world: World, { from, chat }: Pick<Writing, 'from' | 'chat'>): Room {
  return chat === undefined ? privateRoom(world, expectPerson(world, from)) : expectRoom(world, chat);
}

/** Puts a person's message into a chat and, where the bot may see it, into its updates. */
export function write(
  world: World,
  writing: Writing,
  content: MessageContent,
  inlineMessageId?: string,
): Message {
  const person = expectPerson(world, writing.from);
  const room = roomFor(world, writing);
  prepare(world, room, person);
  const about = {
    isFromBot: inlineMessageId !== undefined,
    ...(inlineMessageId === undefined ? {} : { inlineMessageId }),
  };
  const author = room.chat.type === 'channel' ? { sender_chat: room.chat } : { from: person.user };
  const full = { ...author, ...threadOf(room, writing), ...replyOf(room, writing), ...content };
  const message = postMessage(world, room, full, about);
  if (isSeenByBot(world, room, message)) {
    pushUpdate(world, room.chat.type === 'channel' ? 'channel_post' : 'message', message);
  }
  return message;
}

/** Checks that the person may write here. Writing to the bot starts it, and lets it in again. */
function prepare(world: World, room: Room, person: Person): void {
  if (person.isDeactivated) throw misuse(`user ${person.user.id} is deactivated`);
  if (room.chat.type === 'private') {
    unblockBot(world, person.user.id);
    if (person.hasStarted) return;
    person.hasStarted = true;
    announce(world, { kind: 'chat', chatId: room.chat.id });
    return;
  }
  const member = room.members.get(person.user.id);
  const mayWrite = room.chat.type === 'channel' ? isAdmin(member) : isInside(member);
  if (!mayWrite) throw misuse(`user ${person.user.id} may not write in chat ${room.chat.id}`);
  if (room.migratedTo !== undefined) throw misuse(`chat ${room.chat.id} is now ${room.migratedTo}`);
}

function threadOf(room: Room, { thread }: Writing): MessageContent {
  if (thread === undefined) return {};
  if (!room.topics.has(thread)) throw misuse(`chat ${room.chat.id} has no topic ${thread}`);
  return { message_thread_id: thread, is_topic_message: true };
}

function replyOf(room: Room, { replyTo }: Writing): MessageContent {
  if (replyTo === undefined) return {};
  const stored = room.messages.get(replyTo);
  if (stored === undefined) throw misuse(`chat ${room.chat.id} has no message ${replyTo}`);
  const { reply_to_message: _, ...message } = stored.message;
  return { reply_to_message: message };
}

/**
 * Does the bot get this message? In groups with privacy mode only commands for it, mentions of it and replies to
 * it, unless it is an administrator (Bots FAQ, "What messages will my bot get?").
 */
function isSeenByBot(world: World, room: Room, message: Message): boolean {
  if (room.chat.type === 'private') return message.via_bot === undefined;
  if (!isInside(room.bot)) return false;
  if (room.chat.type === 'channel' || world.canReadAllGroupMessages || isAdmin(room.bot)) return true;
  if (message.reply_to_message?.from?.id === world.bot.id || message.via_bot !== undefined) return true;
  const ownName = `@${world.bot.username ?? ''}`.toLowerCase();
  return (message.entities ?? []).some(({ type, offset, length }) => {
    const word = (message.text ?? '').slice(offset, offset + length).toLowerCase();
    if (type === 'mention') return word === ownName;
    return type === 'bot_command' && (!word.includes('@') || word.endsWith(ownName));
  });
}
