import { entitiesField, findMessage, replaceMessage } from '../messages.js';
import { has, integerOf, jsonOf, type Params, textOf } from '../params.js';
import { type Answer, accept, badRequest, forbidden, isRefusal, type Refusal } from '../refusal.js';
import { readInlineMarkup } from '../reply-markup.js';
import { refusalToAccess } from '../rights.js';
import { isAdmin, roomOf } from '../rooms.js';
import type { Message } from '../wire.js';
import { nowSeconds, type Room, type StoredMessage, type World } from '../world.js';
import { readLinkPreview } from './message-options.js';
import type { Method } from './method.js';
import { readText } from './send-message.js';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

/** A bot may delete messages for everyone for this long (Bot API, deleteMessage), ms. */
const DELETABLE_MS = 48 * 60 * 60 * 1000;

interface Found {
  readonly room: Room;
  readonly stored: StoredMessage;
}

export const editMessageText: Method = {
  name: 'editMessageText',
  run(world, params) {
    const formatted = readText(params);
    if (isRefusal(formatted)) return formatted;
    const linkPreview = readLinkPreview(params);
    if (isRefusal(linkPreview)) return linkPreview;
    const found = findEditable(world, params);
    if (isRefusal(found)) return found;
    if (found.stored.message.text === undefined) return badRequest('there is no text in the message to edit');
    const { link_preview_options: _preview, entities: _entities, ...rest } = found.stored.message;
    const message: Message = {
      ...rest,
      text: formatted.text,
      ...entitiesField(formatted),
      ...(linkPreview === undefined ? {} : { link_preview_options: linkPreview }),
    };
    return { ...edit(world, params, found, message), warnings: formatted.warnings };
  },
};

export const editMessageReplyMarkup: Method = {
  name: 'editMessageReplyMarkup',
  run(world, params) {
    const found = findEditable(world, params);
    return isRefusal(found) ? found : edit(world, params, found, found.stored.message);
  },
};

export const deleteMessage: Method = {
  name: 'deleteMessage',
  run(world, params) {
    const room = readRoom(world, params);
    if (isRefusal(room)) return room;
    return deleteOne(world, room, findMessage(room, params)) ?? accept(true);
  },
};

export const deleteMessages: Method = {
  name: 'deleteMessages',
  run(world, params) {
    const room = readRoom(world, params);
    if (isRefusal(room)) return room;
    const ids = jsonOf(params, 'message_ids', 'list of message identifiers');
    if (isRefusal(ids)) return ids;
    if (!Array.isArray(ids) || ids.length < 1 || ids.length > 100) {
      return badRequest('message identifiers are not specified');
    }
    // What cannot be found is skipped (Bot API, deleteMessages).
    for (const id of ids as unknown[]) deleteOne(world, room, room.messages.get(Number(id)));
    return accept(true);
  },
};

function readRoom(world: World, params: Params): Room | Refusal {
  const room = roomOf(world, params);
  if (isRefusal(room)) return room;
  return refusalToAccess(world, room) ?? room;
}

function findEditable(world: World, params: Params): Found | Refusal {
  if (has(params, 'inline_message_id')) return findInlineMessage(world, textOf(params, 'inline_message_id'));
  const room = readRoom(world, params);
  if (isRefusal(room)) return room;
  if (integerOf(params, 'message_id') === undefined) return badRequest('message identifier is not specified');
  const blocked = world.people.get(room.chat.id)?.hasBlocked === true;
  if (blocked) return forbidden('bot was blocked by the user');
  const stored = findMessage(room, params);
  if (stored === undefined) return badRequest('message to edit not found');
  return stored.isFromBot ? { room, stored } : badRequest("message can't be edited");
}

function findInlineMessage(world: World, id: string): Found | Refusal {
  for (const room of world.rooms.values()) {
    for (const stored of room.messages.values()) {
      if (stored.inlineMessageId === id && !stored.isDeleted) return { room, stored };
    }
  }
  return badRequest('MESSAGE_ID_INVALID');
}

/** Gives a message its new content and the keyboard of the call; a call without one takes the keyboard away. */
function edit(world: World, params: Params, { room, stored }: Found, content: Message): Answer {
  const markup = readInlineMarkup(params);
  if (isRefusal(markup)) return markup;
  const { reply_markup: _, edit_date: __, ...rest } = content;
  const message: Message = markup === undefined ? rest : { ...rest, reply_markup: markup };
  if (sameToReader(message, stored.message)) return badRequest(NOT_MODIFIED);
  const edited = { ...message, edit_date: nowSeconds(world) };
  replaceMessage(world, room, stored, { message: edited, edits: stored.edits + 1 });
  return accept(has(params, 'inline_message_id') ? true : edited);
}

function sameToReader(a: Message, b: Message): boolean {
  const seen = ({ text, entities, reply_markup, link_preview_options }: Message): string =>
    JSON.stringify([text, entities, reply_markup, link_preview_options]);
  return seen(a) === seen(b);
}

function deleteOne(world: World, room: Room, stored: StoredMessage | undefined): Refusal | undefined {
  if (stored === undefined || stored.isDeleted) return badRequest('message to delete not found');
  const isFresh = world.clock() - stored.message.date * 1000 < DELETABLE_MS;
  const mayDeleteAll = isAdmin(room.bot) && room.bot.can_delete_messages !== false;
  const isAllowed = mayDeleteAll || ((stored.isFromBot || room.chat.type === 'private') && isFresh);
  if (!isAllowed) return badRequest("message can't be deleted for everyone");
  replaceMessage(world, room, stored, { isDeleted: true });
  return undefined;
}
