import { badRequest, forbidden, type Refusal, refuse } from './refusal.js';
import { isAdmin, isInside } from './rooms.js';
import type { Room, World } from './world.js';

/** Why the bot may not even look at this chat; undefined: it may. The words are Telegram's. */
export function refusalToAccess(world: World, room: Room): Refusal | undefined {
  const { chat, bot } = room;
  if (chat.type === 'private') {
    const person = world.people.get(chat.id);
    return person === undefined ? badRequest('chat not found') : undefined;
  }
  if (room.migratedTo !== undefined) {
    return refuse(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: room.migratedTo,
    });
  }
  if (bot.status === 'kicked') return forbidden(`bot was kicked from the ${chat.type} chat`);
  if (!isInside(bot) && chat.username === undefined) {
    return forbidden(`bot is not a member of the ${chat.type} chat`);
  }
  return undefined;
}

/** Why the bot may not write here; undefined: it may. */
export function refusalToWrite(
  world: World,
  room: Room,
  threadId: number | undefined,
  what = 'text messages',
): Refusal | undefined {
  const { chat, bot } = room;
  const noAccess = refusalToAccess(world, room);
  if (noAccess !== undefined) return noAccess;
  if (chat.type === 'private') return refusalOfPerson(world, chat.id) ?? refusalOfThread(room, threadId);
  if (!isInside(bot)) return forbidden(`bot is not a member of the ${chat.type} chat`);
  if (chat.type === 'channel' && !(isAdmin(bot) && bot.can_post_messages !== false)) {
    return badRequest('need administrator rights in the channel chat');
  }
  if (bot.status === 'restricted' && bot.can_send_messages === false) {
    return badRequest(`not enough rights to send ${what} to the chat`);
  }
  return refusalOfThread(room, threadId);
}

function refusalOfPerson(world: World, userId: number): Refusal | undefined {
  const person = world.people.get(userId);
  if (person === undefined) return badRequest('chat not found');
  if (person.user.is_bot) return forbidden("bot can't send messages to bots");
  if (person.isDeactivated) return forbidden('user is deactivated');
  if (person.hasBlocked) return forbidden('bot was blocked by the user');
  if (!person.hasStarted) return forbidden("bot can't initiate conversation with a user");
  return undefined;
}

/** A topic must exist, and only those who may manage topics write into a closed one. */
function refusalOfThread(room: Room, threadId: number | undefined): Refusal | undefined {
  if (threadId === undefined) return undefined;
  const topic = room.topics.get(threadId);
  if (topic === undefined) return badRequest('message thread not found');
  const canManage = isAdmin(room.bot) && room.bot.can_manage_topics !== false;
  return topic.isClosed && !canManage ? badRequest('TOPIC_CLOSED') : undefined;
}
