import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type App, startApp } from './app.js';
import type { Config } from './config.js';
import type { Log } from './log.js';
import type { Clock, FeedSettings, FeedsFile } from './model.js';
import { openReading } from './reading.js';
import { createSandbox } from './sandbox/create-sandbox.js';
import { listenSandbox } from './sandbox/listen-sandbox.js';
import { createOutletSite, feedPath } from './sandbox/newsroom/create-newsroom.js';
import { loadOutlets } from './sandbox/newsroom/outlet.js';
import { chatPage } from './sandbox/page/chat-page.js';
import { printTranscript } from './sandbox/print-transcript.js';
import { type Listening, listenHttp } from './web/listen.js';

export interface TryOutOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  /** Addresses of files named on the command line. */
  readonly files: readonly string[];
  /** Where digests are shown as text. */
  readonly output: { write(text: string): unknown };
}

const TOKEN = '5000000001:try-out';
const CHANNEL = 'pullquote_daily';
const DATABASE = 'data/try-out.db';
const NEWSROOM = fileURLToPath(new URL('../config/newsroom', import.meta.url));

/**
 * The same app with a Telegram and a newsroom of its own, all on this machine: for a look at the bot without a token
 * or a network. Begins afresh each time, unless DATABASE_URL names a database.
 */
export async function startTryOut({ config, log, clock, files, output }: TryOutOptions): Promise<App> {
  const sandbox = createSandbox({ token: TOKEN, clock });
  const person = sandbox.createUser({ firstName: 'You', username: 'you', languageCode: 'en' });
  const channel = sandbox.createChannel({ title: 'Pullquote Daily', username: CHANNEL, owner: person.id });
  sandbox.addBot(channel.id, { as: 'administrator' });
  sandbox.createGroup({ title: 'The breakfast table', owner: person.id });
  const stopPrinting = printTranscript(sandbox, output);

  const telegram = await listenSandbox(sandbox, { host: '127.0.0.1', port: 0 });
  const newsroom = await openNewsroom(clock);
  const reading = openReading({
    allowPrivateAddresses: config.allowPrivateAddresses,
    files,
    unpacedOrigins: new Set(newsroom.map(({ listening }) => listening.url)),
  });
  if (!config.isDatabaseNamed)
    for (const tail of ['', '-wal', '-shm']) rmSync(DATABASE + tail, { force: true });
  const app = await startApp({
    config: {
      ...config,
      botToken: TOKEN,
      telegramApiRoot: telegram.url,
      databaseUrl: config.isDatabaseNamed ? config.databaseUrl : `sqlite:${DATABASE}`,
      adminIds: [...config.adminIds, person.id],
      ...withNewsroom(config, newsroom),
    },
    log,
    clock,
    reading,
    pages: chatPage(sandbox, { person: person.id }),
  });
  output.write(`\nThe try-out runs. Open ${app.url} and press START. Ctrl-C ends it.\n\n`);
  return {
    ...app,
    reload: (file) => app.reload(withNewsroom(file, newsroom)),
    async stop() {
      stopPrinting();
      await app.stop();
      await Promise.allSettled([
        telegram.close(),
        reading.close(),
        ...newsroom.map(({ listening }) => listening.close()),
      ]);
    },
  };
}

interface OpenOutlet {
  readonly listening: Listening;
  readonly feed: FeedSettings;
}

/** How often the newsroom's feeds are asked: new stories come out while one watches. */
const NEWSROOM_EVERY_MS = 20_000;

async function openNewsroom(clock: Clock): Promise<readonly OpenOutlet[]> {
  return Promise.all(
    loadOutlets(NEWSROOM).map(async (outlet) => {
      const listening = await listenHttp(createOutletSite(outlet, clock), { host: '127.0.0.1', port: 0 });
      const { name: title, language, topic } = outlet;
      const url = listening.url + feedPath(outlet);
      return {
        listening,
        feed: { url, title, language, topics: [topic], everyMs: NEWSROOM_EVERY_MS, origin: 'file' },
      };
    }),
  );
}

/** What the feeds file says, and the newsroom with the channel that shows it. */
function withNewsroom(file: FeedsFile, newsroom: readonly OpenOutlet[]): FeedsFile {
  const foreign = new Set(
    newsroom.filter(({ feed }) => feed.language !== 'en').flatMap(({ feed }) => feed.topics),
  );
  const feeds = [...newsroom.map(({ feed }) => feed), ...file.feeds].map(withOwnTopic);
  const topics = withTopicsOf(file.topics, feeds);
  const channel = {
    chat: `@${CHANNEL}`,
    // An English channel: the German and Russian outlets are there for who asks for them.
    topics: topics.map(({ name }) => name).filter((name) => !foreign.has(name)),
    schedule: { kind: 'instant', everyMs: 60_000, timezone: 'UTC' } as const,
    stories: 5,
    language: 'en',
  };
  return { topics, feeds, channels: [...file.channels, channel] };
}

/** Feeds named on the command line stand under a topic of their own. */
function withOwnTopic(feed: FeedSettings): FeedSettings {
  return feed.origin === 'argument' ? { ...feed, topics: ['yours'] } : feed;
}

/** Topics that feeds name and the settings lack are added. */
function withTopicsOf(topics: Config['topics'], feeds: readonly FeedSettings[]): Config['topics'] {
  const known = new Set(topics.map((topic) => topic.name));
  const missing = new Set(feeds.flatMap((feed) => feed.topics).filter((name) => !known.has(name)));
  const titled = [...missing].map((name) => ({
    name,
    title: name.charAt(0).toUpperCase() + name.slice(1),
    words: [],
  }));
  return [...topics, ...titled];
}
