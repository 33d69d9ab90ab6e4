import { showUnseen } from '../unseen.js';
import type { Command } from './command.js';

/** The next stories of what the chat gets that it has not seen yet. */
export const more: Command = {
  name: 'more',
  description: 'command-more',
  scope: 'everyone',
  handle: showUnseen,
};
