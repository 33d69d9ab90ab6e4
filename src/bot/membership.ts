import type { Context } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Chat, ChatState } from '../model.js';
import type { BotMemory } from './memory.js';
import { meetChat, placeOf } from './place.js';
import type { BotDependencies } from './ports.js';
import { sendView } from './send.js';
import { createTurn } from './turn.js';

/** The bot was blocked, unblocked, added to a group or channel, or taken out of one. */
export async function routeMembership(
  ctx: Context,
  ports: BotDependencies,
  memory: BotMemory,
): Promise<void> {
  const change = ctx.myChatMember;
  const place = placeOf(ctx);
  if (change === undefined || place === undefined) return;
  const isIn = canWrite(change.new_chat_member);
  if (!isIn) return closeChat(ports, change.chat.id, change.chat.type === 'private' ? 'blocked' : 'kicked');
  const isAdmin = ports.adminIds.has(change.from.id);
  // A channel belongs to whoever runs this bot: others cannot link one.
  if (change.chat.type === 'channel' && !isAdmin) return;
  const chat =
    (await fileChannel(ports, change.chat)) ?? (await meetChat(ports, place, change.from.language_code));
  const wasIn = canWrite(change.old_chat_member);
  if (wasIn || change.chat.type === 'private') return;
  const turn = createTurn(ctx, ports, memory, chat, '');
  if (change.chat.type !== 'channel') {
    await sendView(ctx, { html: turn.html('greet-group') });
    return;
  }
  const linked = turn.html('channel-linked', { title: chat.title ?? String(chat.telegramId) });
  await ctx.api.sendMessage(change.from.id, linked, { parse_mode: 'HTML' });
}

/** A channel that the feeds file names by its `@name`: it has its settings there and is no second chat. */
async function fileChannel(
  ports: BotDependencies,
  chat: { readonly type: string; readonly username?: string },
): Promise<Chat | undefined> {
  if (chat.type !== 'channel' || chat.username === undefined) return undefined;
  return ports.store.chats.find(`@${chat.username}`);
}

function canWrite(member: ChatMember): boolean {
  switch (member.status) {
    case 'creator':
    case 'administrator':
    case 'member':
      return true;
    case 'restricted':
      return member.is_member && member.can_send_messages;
    case 'left':
    case 'kicked':
      return false;
  }
}

/** Nothing is sent to the chat, nor to any topic of it, until it is heard of again. */
async function closeChat(ports: BotDependencies, telegramId: number, state: ChatState): Promise<void> {
  const chats = await ports.store.chats.list();
  for (const chat of chats.filter((one) => one.telegramId === telegramId)) {
    await ports.store.chats.update(chat.id, { state });
  }
}
