import type { Context } from 'grammy';
import type { CommandScope } from './commands/command.js';
import type { BotMemory } from './memory.js';
import type { Turn } from './turn.js';

/**
 * True when the person may change what this chat gets: everybody in a private chat, administrators in a group
 * (asked of Telegram, remembered for a minute), anonymous ones among them.
 */
async function mayChange(ctx: Context, memory: BotMemory): Promise<boolean> {
  const { chat, from } = ctx;
  if (chat === undefined || from === undefined) return false;
  if (chat.type === 'private') return true;
  if (chat.type === 'channel') return false;
  // An administrator who stays anonymous speaks as the group itself.
  if (ctx.message?.sender_chat?.id === chat.id) return true;
  const key = `${chat.id}:${from.id}`;
  const known = memory.rights.get(key);
  if (known !== undefined) return known;
  const member = await ctx.api.getChatMember(chat.id, from.id);
  const isAdministrator = member.status === 'creator' || member.status === 'administrator';
  memory.rights.set(key, isAdministrator);
  return isAdministrator;
}

/** True when the person of this turn may do what has this scope, here and now. */
export async function isAllowed(scope: CommandScope, turn: Turn): Promise<boolean> {
  if (scope === 'everyone') return true;
  if (scope === 'admins') return turn.isAdmin && turn.chat.type === 'private';
  return mayChange(turn.ctx, turn.memory);
}
