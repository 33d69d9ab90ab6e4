import type { Story } from '../../model.js';
import { storyChoice, whyText } from '../story-menu.js';
import { say, type Turn } from '../turn.js';
import { cutText } from '../typed-text.js';
import type { Command } from './command.js';
import { MAX_QUERY, nothingFound } from './topic.js';

const LOOK_BACK_MS = 7 * 86_400_000;
const MAX_CHOICES = 8;

/** `/why`, `/why harbour strike`: what brought a story here, and what gave it its place. */
export const why: Command = {
  name: 'why',
  description: 'command-why',
  scope: 'everyone',
  handle: async (turn) => {
    if (turn.words === '') {
      const stories = await shownLately(turn);
      return stories.length === 0
        ? say(turn.html('why-usage'))
        : { views: [storyChoice(turn, stories, 'why')] };
    }
    const [story] = await turn.ports.store.stories.search(cutText(turn.words, MAX_QUERY), 1);
    return story === undefined ? nothingFound(turn, '') : say(await whyText(turn, story));
  },
};

/** The stories that the chat was shown last, the latest first. */
async function shownLately({ ports, chat }: Turn): Promise<readonly Story[]> {
  const { digests, stories } = ports.store;
  const marks = [...(await digests.shownSince(chat.id, ports.clock() - LOOK_BACK_MS))];
  const latest = marks.sort(([, a], [, b]) => b.shownAt - a.shownAt).slice(0, MAX_CHOICES);
  const found = await Promise.all(latest.map(([id]) => stories.get(id)));
  return found.filter((story) => story !== undefined);
}
