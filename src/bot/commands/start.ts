import { describeSchedule } from '../schedule-text.js';
import { pressButton, say } from '../turn.js';
import type { Command } from './command.js';

/** Says what the bot does and what to type first. */
export const start: Command = {
  name: 'start',
  description: 'command-start',
  scope: 'everyone',
  handle: async (turn) => {
    const when = describeSchedule(turn, turn.chat.schedule);
    return say(turn.html('start', { when }), [[pressButton(turn.text('button-subscribe-all'), 'want::a')]]);
  },
};
