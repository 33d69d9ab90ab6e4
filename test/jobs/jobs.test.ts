import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract.js';
import { createJobs, type Jobs } from '../../src/jobs/jobs.js';
import { createFakeFetch, createFakeSender, createPorts, HOUR, NOON } from './ports.js';

const FEED = 'https://harbour.example/feed.xml';
const PAGE = 'https://harbour.example/ferry';

const feedXml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>
<link>https://harbour.example/</link>
<item><guid>ferry-1</guid><title>Ferry to Kelm stops for the winter</title><link>${PAGE}</link>
<pubDate>${new Date(NOON - HOUR).toUTCString()}</pubDate>
<description>The ferry will not run until April.</description></item></channel></rss>`;

const pageHtml = `<!doctype html><html lang="en"><head><title>Ferry to Kelm stops for the winter</title></head><body>
<article><h1>Ferry to Kelm stops for the winter</h1>
<p>The ferry between Port Alder and the island of Kelm will not run again until the first week of April, its owner told passengers on Monday evening.</p>
<p>"We cannot ask our crews to cross in weather that breaks the ramp twice in one month," said Marta Ellingsen, director of the Alder Ferry Company.</p>
<p>Around four hundred people live on the island, and most of them do their weekly shopping on the mainland, where the nearest hospital is as well.</p>
</article></body></html>`;

const running: Jobs[] = [];
afterEach(async () => {
  for (const jobs of running.splice(0)) await jobs.stop();
});

async function start(pages = { [FEED]: feedXml, [PAGE]: pageHtml }) {
  const ports = await createPorts();
  const sender = createFakeSender();
  const { fetch, asked } = createFakeFetch(pages);
  const jobs = createJobs({
    ...ports,
    fetch,
    sender,
    extract: async (html, options) => extractArticle(html, options),
  });
  running.push(jobs);
  return { ...ports, sender, asked, jobs };
}

async function subscribe({ store, clock }: Awaited<ReturnType<typeof start>>, telegramId = 7) {
  const defaults = {
    language: 'en',
    schedule: { kind: 'instant', everyMs: 60_000, timezone: 'UTC' } as const,
    stories: 5,
  };
  const chat = await store.chats.meet({ telegramId, type: 'private' }, defaults, clock() - HOUR);
  await store.subscriptions.add({ chatId: chat.id, kind: 'all', value: '', createdAt: clock() });
  await store.chats.update(chat.id, { nextDigestAt: clock() });
  return chat;
}

describe('from the feed to the chat', () => {
  test('a new article is polled, read, put into a story and sent, with its verbatim quotation', async () => {
    const app = await start();
    await app.store.feeds.save({ url: FEED, topics: ['island'], origin: 'file' }, app.clock());
    await subscribe(app);
    await app.jobs.start();
    await app.jobs.idle();
    app.time.now += 10_000;
    app.jobs.wake();
    await app.jobs.idle();

    const [story] = await app.store.stories.newest({ limit: 10 });
    expect(story).toMatchObject({
      headline: 'Ferry to Kelm stops for the winter',
      topics: ['island'],
      quotes: [
        {
          pieces: ['We cannot ask our crews to cross in weather that breaks the ramp twice in one month,'],
          speaker: { name: 'Marta Ellingsen' },
        },
      ],
    });
    expect(app.sender.sent).toHaveLength(1);
    expect(app.sender.sent[0]?.plain).toContain('We cannot ask our crews to cross');
    expect(app.sender.sent[0]?.plain).toContain('Marta Ellingsen');
    expect(app.jobs.health()).toEqual({ isHealthy: true, stuck: [] });
  });

  test('nothing is sent twice', async () => {
    const app = await start();
    await app.store.feeds.save({ url: FEED, topics: [], origin: 'file' }, app.clock());
    await subscribe(app);
    await app.jobs.start();
    for (let hour = 0; hour < 12; hour += 1) {
      await app.jobs.idle();
      app.time.now += HOUR;
      app.jobs.wake();
    }
    await app.jobs.idle();
    expect(app.sender.sent).toHaveLength(1);
    expect(app.asked.filter((url) => url === FEED).length).toBeGreaterThan(3);
    expect(app.asked.filter((url) => url === PAGE)).toHaveLength(1);
  });

  test('a page that cannot be had gives way to the feed’s own text', async () => {
    const app = await start({ [FEED]: feedXml, [PAGE]: '' });
    await app.store.feeds.save({ url: FEED, topics: [], origin: 'file' }, app.clock());
    await app.jobs.start();
    await app.jobs.idle();
    const [story] = await app.store.stories.newest({ limit: 10 });
    expect(story?.headline).toBe('Ferry to Kelm stops for the winter');
    const [member] = await app.store.stories.members(story?.id ?? '');
    expect(member?.text).toBe('The ferry will not run until April.');
  });
});
