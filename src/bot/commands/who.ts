import { shortenText } from '../../digest/html.js';
import { DEFAULT_STORIES, showStories } from '../story-pages.js';
import { say } from '../turn.js';
import { cutText } from '../typed-text.js';
import type { Command } from './command.js';
import { MAX_QUERY } from './topic.js';

/** `/who name`: what a person said lately, over all outlets. */
export const who: Command = {
  name: 'who',
  description: 'command-who',
  scope: 'everyone',
  handle: async (turn) => {
    const name = cutText(turn.words, MAX_QUERY);
    if (name === '') return say(turn.html('who-usage'));
    const stories = await showStories(turn, { kind: 'speaker', name }, DEFAULT_STORIES);
    return stories ?? say(turn.html('who-none', { name: shortenText(name, 60) }));
  },
};
