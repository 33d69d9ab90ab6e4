import { commandsFor } from '../command-scopes.js';
import { isInside } from '../rooms.js';
import type { BotCommand, ChatKind, MemberStatus } from '../wire.js';
import type { Room, World } from '../world.js';
import { expectPerson } from './expect.js';

/** A chat as one person finds it in the list of chats. */
export interface ChatOverview {
  readonly id: number;
  readonly kind: ChatKind;
  readonly title: string;
  readonly username?: string;
  readonly isForum: boolean;
  readonly topics: readonly { readonly id: number; readonly name: string; readonly isClosed: boolean }[];
  /** What the person is there. */
  readonly role: MemberStatus;
  readonly botRole: MemberStatus;
  /** People, with the bot. */
  readonly members: number;
  /** Private chats: has the person pressed Start? Has the person blocked the bot? */
  readonly hasStarted: boolean;
  readonly hasBlocked: boolean;
  /** The menu of commands. */
  readonly commands: readonly BotCommand[];
}

/** The private chat with the bot first, then groups and channels as they were made; dead groups are left out. */
export function chatsOf(world: World, userId: number): ChatOverview[] {
  const rooms = [...world.rooms.values()].filter(
    ({ chat, migratedTo }) => chat.id === userId || (chat.type !== 'private' && migratedTo === undefined),
  );
  rooms.sort((a, b) => Number(b.chat.id === userId) - Number(a.chat.id === userId));
  return rooms.map((room) => overviewOf(world, room, userId));
}

function overviewOf(world: World, room: Room, userId: number): ChatOverview {
  const { chat, members, bot, topics } = room;
  const person = expectPerson(world, userId);
  const isPrivate = chat.type === 'private';
  const language = person.user.language_code?.slice(0, 2) ?? '';
  return {
    id: chat.id,
    kind: chat.type,
    title: isPrivate ? world.bot.first_name : (chat.title ?? ''),
    ...(chat.username === undefined || isPrivate ? {} : { username: chat.username }),
    isForum: chat.is_forum === true,
    topics: [...topics].map(([id, topic]) => ({ id, ...topic })),
    role: isPrivate ? 'member' : (members.get(userId)?.status ?? 'left'),
    botRole: bot.status,
    members: [...members.values(), bot].filter(isInside).length,
    hasStarted: person.hasStarted,
    hasBlocked: person.hasBlocked,
    commands:
      isPrivate || (isInside(bot) && chat.type !== 'channel')
        ? commandsFor(world, room, userId, language)
        : [],
  };
}
