import type { Answer, Turn } from '../turn.js';

/**
 * Who may use a command: `everyone` anywhere; `managers` everybody in a private chat, the administrators in a group;
 * `admins` the bot's own admins, in a private chat.
 */
export type CommandScope = 'everyone' | 'managers' | 'admins';

export interface Command {
  readonly name: string;
  /** Key of its line in menus and in /help. */
  readonly description: string;
  readonly scope: CommandScope;
  readonly handle: (turn: Turn) => Promise<Answer>;
}
