import { escapeHtml } from '../../digest/html.js';
import type { Button, Topic } from '../../model.js';
import { knownTopics } from '../topics.js';
import { pressButton, say, type Turn } from '../turn.js';
import { wishesView } from '../wishes-view.js';
import type { Command } from './command.js';

/** What there is to choose from, with buttons to choose it. */
export const topics: Command = {
  name: 'topics',
  description: 'command-topics',
  scope: 'everyone',
  handle: async (turn) => {
    const known = await knownTopics(turn.ports.store);
    if (known.length === 0) return say(turn.html('topics-empty'), editRow(turn));
    const wishes = await turn.ports.store.subscriptions.ofChat(turn.chat.id);
    const view = wishesView(turn, wishes, known, topicList(turn, known));
    return { views: [{ ...view, buttons: [...(view.buttons ?? []), ...editRow(turn)] }] };
  },
};

/** Admins of the bot edit the topics from here. */
function editRow(turn: Turn): readonly (readonly Button[])[] {
  const isAdminHere = turn.isAdmin && turn.chat.type === 'private';
  return isAdminHere ? [[pressButton(turn.text('button-edit-topics'), 'tops')]] : [];
}

const MAX_LISTED = 100;

function topicList(turn: Turn, known: readonly Topic[]): string {
  const lines = known
    .slice(0, MAX_LISTED)
    .map(({ name, title }) =>
      name === title.toLowerCase()
        ? `• ${escapeHtml(title)}`
        : `• ${escapeHtml(title)} (${escapeHtml(name)})`,
    );
  return `${turn.html('topics-title')}\n${lines.join('\n')}`;
}
