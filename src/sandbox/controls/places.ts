import { announce } from '../events.js';
import { type MessageContent, postMessage } from '../messages.js';
import { type AdminRights, isAdmin, isInside, memberOf, newRoom, privateRoom } from '../rooms.js';
import { pushUpdate } from '../updates.js';
import type { Chat, ChatMember, MemberStatus, Message, User } from '../wire.js';
import { nowSeconds, type Person, type Room, takeId, type World } from '../world.js';
import { expectPerson, expectRoom, misuse } from './expect.js';

export interface NewUser {
  readonly id?: number;
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
  readonly isBot?: boolean;
}

/** A person appears. The bot may not write to them before they start it. */
export function createUser(world: World, user: NewUser): User {
  const id = user.id ?? takeId(world);
  if (world.people.has(id)) throw misuse(`there is a user ${id} already`);
  const created: User = {
    id,
    is_bot: user.isBot ?? false,
    first_name: user.firstName,
    ...(user.lastName === undefined ? {} : { last_name: user.lastName }),
    ...(user.username === undefined ? {} : { username: user.username }),
    ...(user.languageCode === undefined ? {} : { language_code: user.languageCode }),
  };
  const person: Person = { user: created, hasStarted: false, hasBlocked: false, isDeactivated: false };
  world.people.set(id, person);
  privateRoom(world, person);
  announce(world, { kind: 'chat', chatId: id });
  return created;
}

export interface NewPlace {
  /** Negative, as Telegram's; one is chosen where there is none. */
  readonly id?: number;
  readonly title: string;
  /** Public name without the `@`. */
  readonly username?: string;
  /** User ids. */
  readonly owner?: number;
  readonly admins?: readonly number[];
  readonly members?: readonly number[];
}

export interface NewGroup extends NewPlace {
  /** Default `group`; a forum is a supergroup with topics. */
  readonly kind?: 'group' | 'supergroup' | 'forum';
}

/** A group without the bot in it: see `addBot`. */
export function createGroup(world: World, group: NewGroup): Chat {
  const kind = group.kind ?? 'group';
  const id = group.id ?? (kind === 'group' ? -takeId(world) : superId(world));
  return createPlace(world, group, {
    id,
    type: kind === 'group' ? 'group' : 'supergroup',
    title: group.title,
    ...(group.username === undefined ? {} : { username: group.username }),
    ...(kind === 'forum' ? { is_forum: true } : {}),
  });
}

/** A channel without the bot in it: see `addBot`. */
export function createChannel(world: World, channel: NewPlace): Chat {
  return createPlace(world, channel, {
    id: channel.id ?? superId(world),
    type: 'channel',
    title: channel.title,
    ...(channel.username === undefined ? {} : { username: channel.username }),
  });
}

function createPlace(world: World, place: NewPlace, chat: Chat): Chat {
  if (world.rooms.has(chat.id)) throw misuse(`there is a chat ${chat.id} already`);
  const room = newRoom(chat, memberOf(world.bot, 'left'));
  world.rooms.set(chat.id, room);
  const join = (id: number, status: MemberStatus): void => {
    room.members.set(id, memberOf(expectPerson(world, id).user, status));
  };
  for (const id of place.members ?? []) join(id, 'member');
  for (const id of place.admins ?? []) join(id, 'administrator');
  if (place.owner !== undefined) join(place.owner, 'creator');
  announce(world, { kind: 'chat', chatId: chat.id });
  return chat;
}

/** Supergroups and channels have ids of -100 followed by ten digits. */
function superId(world: World): number {
  return -1_000_000_000_000 - 1_000_000_000 - takeId(world);
}

export interface BotMembership {
  /** Who does it; default: the owner, else any member. */
  readonly by?: number;
  /** Default `member`; `restricted` may read but not write. */
  readonly as?: 'administrator' | 'member' | 'restricted';
  readonly rights?: AdminRights;
}

/** Adds the bot to a chat or changes what it is there; the bot gets `my_chat_member`. */
export function addBot(world: World, chatId: number, membership: BotMembership = {}): void {
  const room = expectRoom(world, chatId);
  const wasInside = isInside(room.bot);
  const by = actorIn(world, room, membership.by);
  setBot(world, room, by, memberOf(world.bot, membership.as ?? 'member', membership.rights));
  if (!wasInside && room.chat.type !== 'channel') {
    postService(world, room, by, { new_chat_members: [world.bot] });
  }
}

/** Removes the bot from a chat; it may not come back by itself. The bot gets `my_chat_member`. */
export function kickBot(world: World, chatId: number, by?: number): void {
  const room = expectRoom(world, chatId);
  setBot(world, room, actorIn(world, room, by), memberOf(world.bot, 'kicked'));
}

/** Makes a person something in a chat (`left` and `kicked` remove them); the bot may get `chat_member`. */
export function setMember(
  world: World,
  chatId: number,
  userId: number,
  status: MemberStatus,
  by = userId,
): void {
  const room = expectRoom(world, chatId);
  const { user } = expectPerson(world, userId);
  const before = room.members.get(userId) ?? memberOf(user, 'left');
  const after = memberOf(user, status);
  if (status === 'left') room.members.delete(userId);
  else room.members.set(userId, after);
  announce(world, { kind: 'chat', chatId });
  if (isAdmin(room.bot)) {
    pushUpdate(world, 'chat_member', {
      chat: room.chat,
      from: expectPerson(world, by).user,
      date: nowSeconds(world),
      old_chat_member: before,
      new_chat_member: after,
    });
  }
  if (room.chat.type === 'channel' || !isInside(room.bot)) return;
  if (!isInside(before) && isInside(after)) postService(world, room, user, { new_chat_members: [user] });
  if (isInside(before) && !isInside(after)) postService(world, room, user, { left_chat_member: user });
}

/** Turns a group into a supergroup with a new id, which is returned; the old id is dead from then on. */
export function migrateGroup(world: World, chatId: number): number {
  const old = expectRoom(world, chatId);
  if (old.chat.type !== 'group') throw misuse(`chat ${chatId} is a ${old.chat.type}; only groups migrate`);
  const by = actorIn(world, old);
  const chat: Chat = { id: superId(world), type: 'supergroup', title: old.chat.title ?? '' };
  const room: Room = { ...newRoom(chat, old.bot), members: new Map(old.members) };
  world.rooms.set(chat.id, room);
  postService(world, old, by, { migrate_to_chat_id: chat.id });
  old.migratedTo = chat.id;
  postService(world, room, by, { migrate_from_chat_id: chatId });
  announce(world, { kind: 'chat', chatId: chat.id });
  return chat.id;
}

/** A service message that a bot in the chat gets too. */
export function postService(world: World, room: Room, from: User, content: MessageContent): Message {
  const message = postMessage(world, room, { from, ...content }, { isFromBot: false });
  if (isInside(room.bot) || room.chat.type === 'private') pushUpdate(world, 'message', message);
  return message;
}

/** Tells the bot that its place in a chat changed. */
export function setBot(world: World, room: Room, from: User, after: ChatMember): void {
  const before = room.bot;
  room.bot = after;
  announce(world, { kind: 'chat', chatId: room.chat.id });
  pushUpdate(world, 'my_chat_member', {
    chat: room.chat,
    from,
    date: nowSeconds(world),
    old_chat_member: before,
    new_chat_member: after,
  });
}

export function actorIn(world: World, room: Room, userId?: number): User {
  if (userId !== undefined) return expectPerson(world, userId).user;
  const members = [...room.members.values()];
  const chief = members.find(({ status }) => status === 'creator') ?? members.find(isAdmin) ?? members[0];
  if (chief === undefined) throw misuse(`nobody is in chat ${room.chat.id}: say who does it with "by"`);
  return chief.user;
}
