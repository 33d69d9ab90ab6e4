import { channelsView } from '../channel-view.js';
import type { Command } from './command.js';

/** The channels that the bot posts to, and how to link one. */
export const channels: Command = {
  name: 'channels',
  description: 'command-channels',
  scope: 'admins',
  handle: async (turn) => ({ views: [await channelsView(turn)] }),
};
