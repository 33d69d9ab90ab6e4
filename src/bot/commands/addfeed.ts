import { shortenText } from '../../digest/html.js';
import { proposeFeed } from '../admin/propose-feed.js';
import type { FoundFeed } from '../ports.js';
import { knownTopics, namesOfTopics } from '../topics.js';
import { pressButton, say, type Turn, type View } from '../turn.js';
import type { Command } from './command.js';

/** `/addfeed address topic …`: finds the feed behind the address and shows what it would post, to be kept or not. */
export const addfeed: Command = {
  name: 'addfeed',
  description: 'command-addfeed',
  scope: 'admins',
  handle: async (turn) => {
    const [address, ...rest] = turn.words.split(/\s+/);
    if (!address) return say(turn.html('addfeed-usage'));
    const topics = namesOfTopics(rest.join(' '), await knownTopics(turn.ports.store));
    return {
      ...say(turn.html('addfeed-looking', { address: shortenText(address, 200) })),
      later: () => findAndPropose(turn, address, topics),
    };
  },
};

async function findAndPropose(turn: Turn, address: string, topics: readonly string[]): Promise<View> {
  const outcome = await turn.ports.findFeeds(address);
  if (outcome.kind === 'none') {
    return {
      html: turn.html('addfeed-none', { address: shortenText(address, 200), reason: outcome.reason }),
    };
  }
  const [only, ...others] = outcome.feeds;
  if (only === undefined) return { html: turn.html('addfeed-usage') };
  return others.length === 0
    ? proposeFeed(turn, { ...only, topics })
    : choiceView(turn, outcome.feeds, topics);
}

const MAX_CHOICES = 8;

/** Several feeds: the admin presses one. What the buttons mean is remembered under a short key. */
function choiceView(turn: Turn, found: readonly FoundFeed[], topics: readonly string[]): View {
  const choices = found.slice(0, MAX_CHOICES);
  return {
    html: turn.html('addfeed-choose', { count: found.length }),
    buttons: choices.map((feed) => {
      const key = turn.memory.remember(JSON.stringify({ ...feed, topics }));
      return [pressButton(shortenText(feed.title ?? feed.url, 60), `flook:${key}`)];
    }),
  };
}
