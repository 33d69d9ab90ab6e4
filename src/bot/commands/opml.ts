import { sendOpml } from '../opml.js';
import type { Command } from './command.js';

/** The feeds as an OPML document; one that an admin sends is read. */
export const opml: Command = {
  name: 'opml',
  description: 'command-opml',
  scope: 'admins',
  handle: async (turn) => {
    await sendOpml(turn);
    return { views: [] };
  },
};
