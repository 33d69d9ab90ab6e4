import { integerOf, type Params, textOf } from './params.js';
import { badRequest, type Refusal } from './refusal.js';
import type { Chat, ChatMember, MemberStatus, User } from './wire.js';
import type { Person, Room, World } from './world.js';

/** What an administrator may do; what is not named is allowed. */
export interface AdminRights {
  readonly canPostMessages?: boolean;
  readonly canEditMessages?: boolean;
  readonly canDeleteMessages?: boolean;
  readonly canManageTopics?: boolean;
}

export function newRoom(chat: Chat, bot: ChatMember): Room {
  return { chat, members: new Map(), bot, topics: new Map(), messages: new Map(), nextMessageId: 1 };
}

/** A membership as the Bot API writes it: each status has its own fields. */
export function memberOf(user: User, status: MemberStatus, rights: AdminRights = {}): ChatMember {
  switch (status) {
    case 'creator':
      return { status, user, is_anonymous: false };
    case 'administrator':
      return {
        status,
        user,
        can_be_edited: false,
        is_anonymous: false,
        can_manage_chat: true,
        can_post_messages: rights.canPostMessages ?? true,
        can_edit_messages: rights.canEditMessages ?? true,
        can_delete_messages: rights.canDeleteMessages ?? true,
        can_manage_topics: rights.canManageTopics ?? true,
      };
    case 'restricted':
      return { status, user, is_member: true, can_send_messages: false, until_date: 0 };
    case 'kicked':
      return { status, user, until_date: 0 };
    default:
      return { status, user };
  }
}

export function isInside(member: ChatMember | undefined): boolean {
  return member !== undefined && member.status !== 'left' && member.status !== 'kicked';
}

export function isAdmin(member: ChatMember | undefined): boolean {
  return member?.status === 'creator' || member?.status === 'administrator';
}

/** The private chat of a person with the bot; it is there from the moment that somebody looks for it. */
export function privateRoom(world: World, person: Person): Room {
  const existing = world.rooms.get(person.user.id);
  if (existing !== undefined) return existing;
  const { id, first_name, last_name, username } = person.user;
  const chat: Chat = {
    id,
    type: 'private',
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  };
  const room = newRoom(chat, memberOf(world.bot, 'member'));
  world.rooms.set(id, room);
  return room;
}

/** Finds a chat by id or, for channels and public groups, by `@name`, without asking who may see it. */
export function lookUpRoom(world: World, chatId: string): Room | undefined {
  if (chatId.startsWith('@')) {
    const name = chatId.slice(1).toLowerCase();
    return [...world.rooms.values()].find(
      ({ chat }) => chat.type !== 'private' && chat.username?.toLowerCase() === name,
    );
  }
  const id = Number(chatId);
  const person = world.people.get(id);
  return person === undefined ? world.rooms.get(id) : privateRoom(world, person);
}

/** The chat that the call's `chat_id` names. */
export function roomOf(world: World, params: Params, name = 'chat_id'): Room | Refusal {
  const chatId = textOf(params, name).trim();
  if (chatId === '') return badRequest(`${name} is empty`);
  if (!chatId.startsWith('@') && integerOf(params, name) === undefined) return badRequest('chat not found');
  return lookUpRoom(world, chatId) ?? badRequest('chat not found');
}
