import { shortenText } from '../../digest/html.js';
import { DEFAULT_STORIES, showStories } from '../story-pages.js';
import { findTopic, knownTopics, nearTopics } from '../topics.js';
import { type Answer, say, type Turn } from '../turn.js';
import { cutText } from '../typed-text.js';
import { unknownTopicsText } from '../wishes-view.js';
import type { Command } from './command.js';

/** Longest search that is read, in UTF-16 code units. */
export const MAX_QUERY = 200;

/** `/topic sport`, `/topic grain prices`: the stories of a topic, else those in which all the words occur. */
export const topic: Command = {
  name: 'topic',
  description: 'command-topic',
  scope: 'everyone',
  handle: async (turn) => {
    if (turn.words === '') return say(turn.html('topic-usage'));
    const topics = await knownTopics(turn.ports.store);
    const known = findTopic(turn.words, topics);
    if (known) {
      const listing = { kind: 'topic', name: known.name, title: known.title } as const;
      const stories = await showStories(turn, listing, DEFAULT_STORIES);
      return stories ?? say(turn.html('topic-empty', { title: known.title }));
    }
    return (await findWords(turn)) ?? nothingFound(turn, unknownWord(turn, topics));
  },
};

/** The stories in which all the words occur; undefined when there is none. */
export function findWords(turn: Turn): Promise<Answer | undefined> {
  return showStories(turn, { kind: 'words', words: cutText(turn.words, MAX_QUERY) }, DEFAULT_STORIES);
}

/** Says that nothing was found, and what else may have been meant. */
export function nothingFound(turn: Turn, hint: string): Answer {
  const none = turn.html('stories-none', { words: shortenText(turn.words, 60) });
  return say(hint === '' ? none : `${none}\n${hint}`);
}

function unknownWord(turn: Turn, topics: Parameters<typeof nearTopics>[1]): string {
  const near = nearTopics(turn.words, topics);
  return near.length > 0 ? unknownTopicsText(turn, [turn.words], () => near) : turn.html('topic-see-list');
}
