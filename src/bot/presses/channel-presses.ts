import { channelsView, channelView } from '../channel-view.js';
import { findTarget } from '../target.js';
import type { Press } from './press.js';

/** The buttons of /channels. */
export const CHANNEL_PRESSES: readonly Press[] = [
  { name: 'chans', scope: 'admins', handle: async (turn) => ({ views: [await channelsView(turn)] }) },
  {
    name: 'chan',
    scope: 'admins',
    handle: async (turn, [id]) => {
      const chat = await findTarget(turn, id);
      return chat?.type === 'channel' ? { views: [await channelView(turn, chat)] } : undefined;
    },
  },
];
