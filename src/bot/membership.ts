import type { Context } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { ChatState, ChatType } from '../model.js';
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
  const { id, type } = change.chat;
  const state = stateAfter(change.new_chat_member, type);
  // A channel that the feeds file names by its `@name` has told its id.
  if ('username' in change.chat && type === 'channel')
    await ports.store.chats.migrate(`@${change.chat.username}`, id);
  // Also for the topics of a forum, and whoever let the bot in again: what is known goes on with its settings.
  await ports.store.chats.setState(id, state);
  if (state !== 'active') return;
  // A channel belongs to whoever runs this bot: others cannot link one.
  if (type === 'channel' && !ports.adminIds.has(change.from.id)) return;
  const chat = await meetChat(ports, place, change.from.language_code);
  const wasIn = stateAfter(change.old_chat_member, type) === 'active';
  if (wasIn || type === 'private') return;
  const turn = createTurn(ctx, ports, memory, chat, '');
  if (type !== 'channel') {
    await sendView(ctx, { html: turn.html('greet-group') });
    return;
  }
  const linked = turn.html('channel-linked', { title: chat.title ?? String(chat.telegramId) });
  await ctx.api.sendMessage(change.from.id, linked, { parse_mode: 'HTML' });
}

/** What the chat is to us now that the bot has become this member of it. */
function stateAfter(member: ChatMember, type: ChatType): ChatState {
  switch (member.status) {
    case 'creator':
    case 'member':
      return 'active';
    case 'administrator':
      return type === 'channel' && member.can_post_messages !== true ? 'no-rights' : 'active';
    case 'restricted':
      if (!member.is_member) return 'kicked';
      return member.can_send_messages ? 'active' : 'no-rights';
    case 'left':
    case 'kicked':
      return type === 'private' ? 'blocked' : 'kicked';
  }
}
