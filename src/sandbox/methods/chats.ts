import { announce } from '../events.js';
import { integerOf, type Params, textOf } from '../params.js';
import { accept, badRequest, forbidden, isRefusal, type Refusal } from '../refusal.js';
import { refusalToAccess, refusalToWrite } from '../rights.js';
import { isAdmin, isInside, memberOf, roomOf } from '../rooms.js';
import type { ChatMember } from '../wire.js';
import type { Room, World } from '../world.js';
import { readThreadId } from './message-options.js';
import type { Method } from './method.js';

/** Bot API, sendChatAction. */
const ACTIONS: ReadonlySet<string> = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

export const sendChatAction: Method = {
  name: 'sendChatAction',
  run(world, params) {
    const action = textOf(params, 'action').toLowerCase();
    if (!ACTIONS.has(action)) return badRequest('wrong parameter action in request');
    const room = roomOf(world, params);
    if (isRefusal(room)) return room;
    const refusal = refusalToWrite(world, room, readThreadId(params));
    if (refusal !== undefined) return refusal;
    announce(world, { kind: 'typing', chatId: room.chat.id, action });
    return accept(true);
  },
};

export const getChat: Method = {
  name: 'getChat',
  run(world, params) {
    const room = readRoom(world, params);
    if (isRefusal(room)) return room;
    return accept({ ...room.chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} });
  },
};

export const getChatMember: Method = {
  name: 'getChatMember',
  run(world, params) {
    const room = readRoom(world, params);
    if (isRefusal(room)) return room;
    const userId = integerOf(params, 'user_id');
    if (userId === undefined || userId <= 0) return badRequest('invalid user_id specified');
    if (userId === world.bot.id) return accept(room.bot);
    const person = world.people.get(userId);
    if (person === undefined) return badRequest('PARTICIPANT_ID_INVALID');
    if (room.chat.type === 'private') {
      return room.chat.id === userId ? accept(memberOf(person.user, 'member')) : badRequest('user not found');
    }
    const refusal = refusalToList(room);
    return refusal ?? accept(room.members.get(userId) ?? memberOf(person.user, 'left'));
  },
};

export const getChatAdministrators: Method = {
  name: 'getChatAdministrators',
  run(world, params) {
    const room = readRoom(world, params);
    if (isRefusal(room)) return room;
    if (room.chat.type === 'private') return badRequest('there are no administrators in the private chat');
    // Other bots are left out, the asking one is not (Bot API, getChatAdministrators).
    const admins = everybody(room).filter(
      (member) => isAdmin(member) && (!member.user.is_bot || member.user.id === world.bot.id),
    );
    return refusalToList(room) ?? accept(admins);
  },
};

export const getChatMemberCount: Method = {
  name: 'getChatMemberCount',
  run(world, params) {
    const room = readRoom(world, params);
    if (isRefusal(room)) return room;
    return accept(room.chat.type === 'private' ? 2 : everybody(room).filter(isInside).length);
  },
};

export const leaveChat: Method = {
  name: 'leaveChat',
  run(world, params) {
    const room = readRoom(world, params);
    if (isRefusal(room)) return room;
    if (room.chat.type === 'private')
      return badRequest("chat member status can't be changed in private chats");
    if (!isInside(room.bot)) return forbidden(`bot is not a member of the ${room.chat.type} chat`);
    room.bot = memberOf(world.bot, 'left');
    announce(world, { kind: 'chat', chatId: room.chat.id });
    return accept(true);
  },
};

function readRoom(world: World, params: Params): Room | Refusal {
  const room = roomOf(world, params);
  if (isRefusal(room)) return room;
  return refusalToAccess(world, room) ?? room;
}

/** In a channel only administrators see the members. */
function refusalToList(room: Room): Refusal | undefined {
  return room.chat.type === 'channel' && !isAdmin(room.bot)
    ? badRequest('member list is inaccessible')
    : undefined;
}

function everybody(room: Room): ChatMember[] {
  return [...room.members.values(), room.bot];
}
