import { escapeHtml, shortenText } from '../../digest/html.js';
import { formatAge } from '../../digest/texts.js';
import type { StatusReport } from '../ports.js';
import { say, type Turn } from '../turn.js';
import type { Command } from './command.js';

const MAX_ERRORS = 5;
const MAX_ERROR = 300;

/** How feeds, stories, chats and deliveries do, and what went wrong last. */
export const status: Command = {
  name: 'status',
  description: 'command-status',
  scope: 'admins',
  handle: async (turn) => {
    const report = await turn.ports.status();
    const { chats, deliveries, feeds } = report;
    const all = Object.values(chats).reduce((sum, count) => sum + count, 0);
    const { sent, failed, inDoubt } = deliveries;
    const waiting = deliveries.pending + deliveries.sending + deliveries.retry;
    const lines = [
      turn.html('status-title'),
      turn.html('status-feeds', { active: feeds.active, failing: feeds.failing, paused: feeds.paused }),
      turn.html('status-stories', { stories: report.stories, waiting: report.itemsWaiting }),
      turn.html('status-chats', { active: chats.active, closed: all - chats.active }),
      turn.html('status-deliveries', { sent, waiting, failed, doubt: inDoubt }),
    ];
    return say(`${lines.join('\n')}\n\n${problems(turn, report)}`);
  },
};

function problems(turn: Turn, report: StatusReport): string {
  if (report.errors.length === 0) return turn.html('status-no-errors');
  const lines = report.errors.slice(0, MAX_ERRORS).map(({ at, message }) => {
    const age = formatAge(turn.chat.language, at, turn.ports.clock());
    return `• ${escapeHtml(`${age}: ${shortenText(message, MAX_ERROR)}`)}`;
  });
  return [turn.html('status-errors'), ...lines].join('\n');
}
