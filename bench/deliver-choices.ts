import { createDigest } from '../src/jobs/digest.js';
import { createMetrics } from '../src/metrics.js';
import type { MemberArticle, Story } from '../src/model.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';

const CHOICES = 200;
const STORIES = 600;
const AT_ONCE = 200;

/** Digests composed for so many chats whose hour has come, and put into the queue. */
export async function measureCompose(databaseUrl: string, chats: number) {
  const store = await openStore(databaseUrl);
  await fillChoices(store, chats);
  const digest = createDigest({
    store,
    clock: Date.now,
    metrics: createMetrics(),
    translate: (_, key, args) => `${key} ${JSON.stringify(args ?? {})}`,
  });
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const made = await digest.pass({ isStopping: () => false, moved: () => {} });
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  await store.close();
  return {
    digests: made,
    seconds,
    'seconds of processor': (user + system) / 1e6,
    'MB at most': megabytes,
  };
}

/** 600 stories over 20 topics, and chats with 200 distinct choices (two topics each) whose hour has come. */
async function fillChoices(store: Store, chats: number): Promise<void> {
  const now = Date.now();
  for (let number = 0; number < STORIES; number += 1) {
    const { article, story } = inventStory(number, now - number * 60_000);
    await store.stories.saveArticle(article, story, `item-${number}`);
  }
  const schedule = { kind: 'daily', at: ['08:00'], timezone: 'UTC' } as const;
  const meetOne = async (telegramId: number): Promise<void> => {
    const seen = { telegramId, type: 'private' } as const;
    const chat = await store.chats.meet(seen, { language: 'en', schedule, stories: 5 }, now);
    const choice = telegramId % CHOICES;
    for (const value of [`topic-${choice % 20}`, `topic-${(choice % 20) + 1 + Math.floor(choice / 20)}`]) {
      await store.subscriptions.add({ chatId: chat.id, kind: 'topic', value, createdAt: now });
    }
    await store.chats.update(chat.id, { nextDigestAt: now });
  };
  for (let first = 1; first <= chats; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, chats - first + 1);
    await Promise.all(Array.from({ length: count }, (_, index) => meetOne(first + index)));
  }
}

function inventStory(number: number, at: number): { article: MemberArticle; story: Story } {
  const id = `story-${number}`;
  const outlet = `Outlet ${number % 15}`;
  const url = `https://outlet-${number % 15}.example/${number}`;
  const said = `We did not expect number ${number} to come to the harbour before the end of the month, and it came.`;
  const topics = [`topic-${number % 20}`];
  const printed = {
    articleId: id,
    feedId: 'feed',
    outlet,
    url,
    title: `Harbour opens gate ${number}`,
    publishedAt: at,
  };
  const quote = {
    articleId: id,
    outlet,
    url,
    pieces: [said],
    spans: [{ start: 1, end: 1 + said.length }],
    speaker: { name: 'Ada Lindqvist', role: 'harbour master' },
  };
  const article: MemberArticle = {
    ...printed,
    language: 'en',
    text: `“${said}” said Ada Lindqvist, harbour master.`,
    topics,
    quotes: [quote],
    names: ['Ada Lindqvist'],
    quoteTexts: [said],
    arrivedAt: at,
  };
  const story: Story = {
    id,
    language: 'en',
    headline: printed.title,
    url,
    articles: [printed],
    topics,
    quotes: [quote],
    publishedAt: at,
    updatedAt: at,
    createdAt: at,
    changedAt: at,
  };
  return { article, story };
}
