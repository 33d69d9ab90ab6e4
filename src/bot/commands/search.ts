import { say } from '../turn.js';
import type { Command } from './command.js';
import { findWords, nothingFound } from './topic.js';

/** `/search words`: the stories in whose headline, text, quotes or speakers all the words occur. */
export const search: Command = {
  name: 'search',
  description: 'command-search',
  scope: 'everyone',
  handle: async (turn) => {
    if (turn.words === '') return say(turn.html('search-usage'));
    return (await findWords(turn)) ?? nothingFound(turn, '');
  },
};
