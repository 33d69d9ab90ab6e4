import { describe, expect, test } from 'vitest';
import { createDigest } from '../../src/jobs/digest.js';
import type { MemberArticle, Schedule } from '../../src/model.js';
import type { DigestStore } from '../../src/store/store.js';
import { composeStory } from '../../src/story/compose-story.js';
import { createPorts, HOUR, NOON, undisturbed } from './ports.js';

const daily: Schedule = { kind: 'daily', at: ['12:00'], timezone: 'UTC' };
const instant: Schedule = { kind: 'instant', everyMs: HOUR / 6, timezone: 'UTC' };

/** One reader, and one story that goes on. */
async function start(schedule: Schedule) {
  const ports = await createPorts();
  const { store, time } = ports;
  const chat = await store.chats.meet(
    { telegramId: 1, type: 'private' },
    { language: 'en', schedule, stories: 5 },
    NOON - 48 * HOUR,
  );
  await store.subscriptions.add({ chatId: chat.id, kind: 'all', value: '', createdAt: NOON });
  await store.chats.update(chat.id, { nextDigestAt: NOON });
  const digest = createDigest({ ...ports, translate: (_, key) => key });
  let count = 0;
  /** Another article joins the story, now, with these words or none. */
  const report = async (words?: string): Promise<void> => {
    count += 1;
    // As at the desk, no two arrive at the same time.
    time.now += 1;
    const articleId = `report-${count}`;
    const outlet = `Outlet ${count}`;
    const url = `https://outlet.example/${count}`;
    const text = `The crossing is open.\n\n“${words ?? ''}”`;
    const start = text.indexOf('“') + 1;
    const article: MemberArticle = {
      ...{ articleId, feedId: 'feed', outlet, url, text, topics: [], names: [], language: 'en' },
      title: 'Mayor Ada Quill opens the crossing',
      publishedAt: time.now,
      arrivedAt: time.now,
      quoteTexts: words === undefined ? [] : [words],
      quotes:
        words === undefined
          ? []
          : [{ articleId, outlet, url, pieces: [words], spans: [{ start, end: start + words.length }] }],
    };
    const articles = [...(await store.stories.members('s')), article];
    await store.stories.saveArticle(article, composeStory({ id: 's', articles, now: time.now }), articleId);
    digest.noteStory();
  };
  /** The texts of what is due after some hours. */
  const after = async (hours: number): Promise<readonly string[]> => {
    time.now += hours * HOUR;
    await digest.pass(undisturbed);
    const claimed = await store.deliveries.claim(time.now, 100, 1_000);
    for (const { id } of claimed) await store.deliveries.record(id, { kind: 'sent', messageId: 1 }, time.now);
    return claimed.map(({ message }) => message.plain);
  };
  return { ...ports, chat, digest, report, after };
}

const FIRST = 'We kept our word to every family here.';
const SECOND = 'The toll ends on Friday and never comes back.';

describe('a reader who was shown a story gets', () => {
  test('an update, marked as one, with what is new alone, and that once', async () => {
    const { report, after } = await start(daily);
    await report(FIRST);
    expect((await after(0)).join()).toContain(FIRST);
    await report(SECOND);
    const [update = ''] = await after(24);
    expect(update).toContain('digest-update Mayor Ada Quill opens the crossing');
    expect(update).toContain(SECOND);
    expect(update).not.toContain(FIRST);
    await report();
    expect(await after(24)).toEqual([]);
  });

  test('nothing where another outlet has the same words', async () => {
    const { report, after } = await start(daily);
    await report(FIRST);
    await after(0);
    await report(FIRST);
    expect(await after(24)).toEqual([]);
  });

  test('at once, too, but not ten updates when it changes ten times in an hour', async () => {
    const { report, after } = await start(instant);
    await report(FIRST);
    expect(await after(0)).toHaveLength(1);
    const messages: string[] = [];
    for (let change = 1; change <= 10; change += 1) {
      await report(`Word number ${change} of speaker${change} concerns matter${change} today.`);
      messages.push(...(await after(0.1)));
    }
    expect(messages).toEqual([]);
    for (let tenth = 0; tenth < 100; tenth += 1) messages.push(...(await after(0.1)));
    expect(messages).toHaveLength(1);
  });

  test('an update although it has just looked at the story as it was before', async () => {
    const { report, after, store, chat, time } = await start(daily);
    await report(FIRST);
    await after(0);
    const [seen] = await store.stories.newest({ limit: 1 });
    await report(SECOND);
    await store.digests.markShown(chat.id, seen ? [seen] : [], time.now + HOUR);
    expect(await after(24)).toHaveLength(1);
  });

  test('no update where it has looked at the story as it is now', async () => {
    const { report, after, store, chat, time } = await start(daily);
    await report(FIRST);
    await after(0);
    time.now += HOUR;
    await report(SECOND);
    await store.digests.markShown(chat.id, await store.stories.newest({ limit: 1 }), time.now);
    expect(await after(23)).toEqual([]);
  });
});

test('a death before or after the commit of an update neither loses nor repeats it', async () => {
  const { report, after, digest, store, chat, time, ...ports } = await start(daily);
  await report(FIRST);
  await after(0);
  await report(SECOND);
  time.now += 24 * HOUR;
  const dying = (commit: DigestStore['commit']) =>
    createDigest({
      ...ports,
      clock: () => time.now,
      store: { ...store, digests: { ...store.digests, commit } },
    });
  const die = async (): Promise<never> => {
    throw new Error('killed');
  };
  await expect(dying(die).pass(undisturbed)).rejects.toThrow('killed');
  time.now += HOUR;
  const afterCommit: DigestStore['commit'] = async (...args) => {
    await store.digests.commit(...args);
    return die();
  };
  await expect(dying(afterCommit).pass(undisturbed)).rejects.toThrow('killed');
  expect(await after(1)).toHaveLength(1);
  expect(await after(24)).toEqual([]);
  expect((await store.digests.shownSince(chat.id, 0)).size).toBe(1);
});

test('a story that was shown longer ago than marks are usually read costs no chat its digest', async () => {
  const { report, after, store, chat, time } = await start(daily);
  await report(FIRST);
  await after(0);
  time.now += 20 * 24 * HOUR;
  await report(SECOND);
  await store.chats.update(chat.id, { nextDigestAt: time.now });
  expect(await after(0)).toHaveLength(1);
  expect(await after(24)).toEqual([]);
});
