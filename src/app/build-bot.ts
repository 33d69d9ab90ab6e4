import { createBot, type PullquoteBot } from '../bot/create-bot.js';
import type { BotDependencies } from '../bot/ports.js';
import { findFeeds } from '../feed/discover.js';
import { previewAddresses } from '../jobs/preview.js';
import { createRankOf } from '../jobs/story-rank.js';
import { decodeBytes } from '../net/charset.js';
import type { Reading } from '../reading.js';

/** Items that the preview of a feed reads, and stories that it shows. */
const PREVIEW_ITEMS = 5;
const PREVIEW_STORIES = 3;

/** What a chat starts with. */
const DEFAULTS = {
  schedule: { kind: 'daily', at: ['08:00', '18:00'], timezone: 'UTC' },
  stories: 5,
} as const;

export interface BotParts extends Omit<BotDependencies, 'defaults' | 'findFeeds' | 'previewFeed' | 'rankOf'> {
  readonly reading: Omit<Reading, 'close'>;
}

/** The bot over the app's rooms. */
export function buildBot({ reading, ...parts }: BotParts): PullquoteBot {
  const { store, clock } = parts;
  return createBot({
    ...parts,
    defaults: DEFAULTS,
    findFeeds: async (address) => {
      const found = await findFeeds(address, { fetch: reading.fetch, decode: decodeBytes });
      return found.kind === 'found' ? { kind: 'found', feeds: found.choices } : found;
    },
    rankOf: createRankOf(store, clock),
    previewFeed: async (url) => {
      const options = { items: PREVIEW_ITEMS, topics: await store.topics.list() };
      const preview = await previewAddresses({ ...reading, clock }, [url], options);
      const [fault] = preview.faults;
      return fault
        ? { kind: 'failed', reason: fault.reason }
        : { kind: 'ok', title: preview.title, stories: preview.stories.slice(0, PREVIEW_STORIES) };
    },
  });
}

/** Telegram's id of a channel known by `@name`. Undefined while Telegram does not tell: the bot is not in the channel, or there is none of that name. */
export async function channelId({ bot }: PullquoteBot, name: string): Promise<number | undefined> {
  return bot.api.getChat(name).then(
    ({ id }) => id,
    () => undefined,
  );
}
