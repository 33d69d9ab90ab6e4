import { wishListView } from '../wish-list.js';
import type { Command } from './command.js';

/** What the chat gets, a button to end each. */
export const subscriptions: Command = {
  name: 'subscriptions',
  description: 'command-subscriptions',
  scope: 'everyone',
  handle: async (turn) => ({ views: [await wishListView(turn)] }),
};
