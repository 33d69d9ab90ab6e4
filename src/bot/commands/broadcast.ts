import { escapeHtml } from '../../digest/html.js';
import { broadcastChats, MAX_BROADCAST } from '../broadcast.js';
import { pressButton, say } from '../turn.js';
import { cutText } from '../typed-text.js';
import type { Command } from './command.js';

/** `/broadcast text`: shows the text and how many get it, and asks. */
export const broadcast: Command = {
  name: 'broadcast',
  description: 'command-broadcast',
  scope: 'admins',
  handle: async (turn) => {
    const text = cutText(turn.words, MAX_BROADCAST);
    if (text === '') return say(turn.html('broadcast-usage'));
    const { length: count } = await broadcastChats(turn.ports);
    const key = turn.memory.remember(text);
    return say(`${turn.html('broadcast-preview', { count })}\n\n${escapeHtml(text)}`, [
      [
        pressButton(turn.text('button-send'), `cast:${key}`),
        pressButton(turn.text('button-cancel'), 'nocast'),
      ],
    ]);
  },
};
