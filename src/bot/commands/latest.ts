import { DEFAULT_STORIES, MAX_STORIES, showStories } from '../story-pages.js';
import { say } from '../turn.js';
import type { Command } from './command.js';

/** `/latest`, `/latest 3`: the newest stories of all feeds, whether subscribed or not. */
export const latest: Command = {
  name: 'latest',
  description: 'command-latest',
  scope: 'everyone',
  handle: async (turn) => {
    if (turn.words !== '' && !/^\d{1,6}$/.test(turn.words)) return say(turn.html('latest-usage'));
    const wanted = turn.words === '' ? DEFAULT_STORIES : Number(turn.words);
    const count = Math.min(MAX_STORIES, Math.max(1, wanted));
    return (await showStories(turn, { kind: 'latest' }, count)) ?? say(turn.html('latest-empty'));
  },
};
