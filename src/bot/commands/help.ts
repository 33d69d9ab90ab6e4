import { escapeHtml } from '../../digest/html.js';
import { say, type Turn } from '../turn.js';
import type { Command } from './command.js';

/** Lists what the person can type here: the same list that routing and the menus have. */
export function createHelp(list: () => readonly Command[]): Command {
  return {
    name: 'help',
    description: 'command-help',
    scope: 'everyone',
    handle: async (turn) => {
      const isAdminHere = turn.isAdmin && turn.chat.type === 'private';
      const forAll = list().filter((command) => command.scope !== 'admins');
      const forAdmins = isAdminHere ? list().filter((command) => command.scope === 'admins') : [];
      const parts = [
        turn.html('help-title'),
        commandLines(turn, forAll),
        ...(forAdmins.length > 0 ? [turn.html('help-admin-title'), commandLines(turn, forAdmins)] : []),
        turn.html(turn.chat.type === 'private' ? 'help-private' : 'help-group'),
      ];
      return say(parts.join('\n\n'));
    },
  };
}

function commandLines(turn: Turn, commands: readonly Command[]): string {
  return commands
    .map((command) => `/${command.name} — ${escapeHtml(turn.text(command.description))}`)
    .join('\n');
}
