import { broadcast, broadcastChats } from '../broadcast.js';
import { say } from '../turn.js';
import type { Press } from './press.js';

/** The buttons of /broadcast: `cast:key` sends what was shown, once. */
export const BROADCAST_PRESSES: readonly Press[] = [
  { name: 'nocast', scope: 'admins', handle: async (turn) => say(turn.html('broadcast-cancelled')) },
  {
    name: 'cast',
    scope: 'admins',
    handle: async (turn, [key]) => {
      const text = key === undefined ? undefined : turn.memory.recall(key);
      if (key === undefined || text === undefined) return undefined;
      turn.memory.forget(key);
      const chats = await broadcastChats(turn.ports);
      return {
        ...say(turn.html('broadcast-done', { count: chats.length })),
        onSent: () => broadcast(turn.ports, chats, text),
      };
    },
  },
];
