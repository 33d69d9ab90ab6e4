import type { Context } from 'grammy';
import type { BotMemory } from './memory.js';

/**
 * True when the person may change what this chat gets: everybody in a private chat, administrators in a group
 * (asked of Telegram, remembered for a minute), anonymous ones among them.
 */
export async function mayChange(ctx: Context, memory: BotMemory): Promise<boolean> {
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
