import { announce } from '../events.js';
import type { Room, World } from '../world.js';
import { expectRoom, misuse } from './expect.js';
import { actorIn, postService } from './places.js';

/** Opens a topic in a forum. @returns its `message_thread_id` */
export function createTopic(world: World, chatId: number, name: string, by?: number): number {
  const room = expectRoom(world, chatId);
  if (room.chat.is_forum !== true) throw misuse(`chat ${chatId} is no forum`);
  const threadId = room.nextMessageId;
  postService(world, room, actorIn(world, room, by), {
    message_thread_id: threadId,
    is_topic_message: true,
    forum_topic_created: { name, icon_color: 7322096 },
  });
  room.topics.set(threadId, { name, isClosed: false });
  announce(world, { kind: 'chat', chatId });
  return threadId;
}

export function closeTopic(world: World, chatId: number, threadId: number): void {
  change(world, chatId, threadId, true);
}

export function reopenTopic(world: World, chatId: number, threadId: number): void {
  change(world, chatId, threadId, false);
}

/** Deletes a topic with its messages. Telegram tells bots nothing of it. */
export function deleteTopic(world: World, chatId: number, threadId: number): void {
  const room = expectTopic(world, chatId, threadId);
  room.topics.delete(threadId);
  for (const [id, { message }] of room.messages) {
    if (message.message_thread_id === threadId) room.messages.delete(id);
  }
  announce(world, { kind: 'chat', chatId });
}

function change(world: World, chatId: number, threadId: number, isClosed: boolean): void {
  const room = expectTopic(world, chatId, threadId);
  const topic = room.topics.get(threadId);
  room.topics.set(threadId, { name: topic?.name ?? '', isClosed });
  postService(world, room, actorIn(world, room), {
    message_thread_id: threadId,
    is_topic_message: true,
    ...(isClosed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }),
  });
}

function expectTopic(world: World, chatId: number, threadId: number): Room {
  const room = expectRoom(world, chatId);
  if (!room.topics.has(threadId)) throw misuse(`chat ${chatId} has no topic ${threadId}`);
  return room;
}
