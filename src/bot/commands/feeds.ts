import { feedsView } from '../admin/feeds-view.js';
import { say } from '../turn.js';
import type { Command } from './command.js';

/** All feeds, how they do, and a button for each. */
export const feeds: Command = {
  name: 'feeds',
  description: 'command-feeds',
  scope: 'admins',
  handle: async (turn) => {
    const all = await turn.ports.store.feeds.list();
    return all.length === 0 ? say(turn.html('feeds-empty')) : { views: [feedsView(turn, all, 0)] };
  },
};
