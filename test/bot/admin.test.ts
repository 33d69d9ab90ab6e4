import { describe, expect, it } from 'vitest';
import { sampleStory } from '../digest/sample.js';
import { ADMIN, READER, startTown } from './town.js';

const URL = 'https://courier.example/rss';

describe('an admin of the bot', () => {
  it('adds a feed: it is looked for, shown as it would post, and kept and read at once when that is wanted', async () => {
    const polled: string[] = [];
    const admin = await startTown({
      ports: {
        findFeeds: async () => ({ kind: 'found', feeds: [{ url: URL, title: 'Harbour Courier' }] }),
        previewFeed: async () => ({ kind: 'ok', stories: [sampleStory()] }),
        pollNow: (feedId) => polled.push(feedId),
      },
    });
    const value = await admin.types('/addfeed courier.example World', ADMIN);
    expect(value).toContain('Looking at courier.example …');
    expect(value).toContain('Harbour Courier (world) would post, for example:');
    expect(value).toContain('Ferry to the islands sails again');
    expect(value).toContain('Keep this feed?');
    expect(await admin.store.feeds.list()).toEqual([]);
    expect(await admin.presses('Keep', ADMIN)).toContain(
      'Harbour Courier is kept (world) and is being read.',
    );
    const [feed] = await admin.store.feeds.list();
    expect(feed).toMatchObject({ url: URL, topics: ['world'], origin: 'chat' });
    expect(polled).toEqual([feed?.id]);
  });

  it('chooses where a page offers several feeds', async () => {
    const feeds = [
      { url: `${URL}/news`, title: 'News' },
      { url: `${URL}/culture`, title: 'Culture' },
    ];
    const admin = await startTown({ ports: { findFeeds: async () => ({ kind: 'found', feeds }) } });
    expect(await admin.types('/addfeed courier.example arts', ADMIN)).toContain('The page offers 2 feeds');
    expect(await admin.presses('Culture', ADMIN)).toContain('Culture (arts) has nothing to post right now.');
    await admin.presses('Keep', ADMIN);
    expect(await admin.store.feeds.list()).toMatchObject([{ url: `${URL}/culture`, topics: ['arts'] }]);
  });

  it('keeps nothing on a second thought', async () => {
    const admin = await startTown();
    await admin.types(`/addfeed ${URL}`, ADMIN);
    expect(await admin.presses('Cancel', ADMIN)).toBe('Not kept.');
    expect(await admin.store.feeds.list()).toEqual([]);
  });

  it('may keep a feed that cannot be read just now', async () => {
    const reason = 'The server answers 503.';
    const admin = await startTown({ ports: { previewFeed: async () => ({ kind: 'failed', reason }) } });
    const value = await admin.types(`/addfeed ${URL}`, ADMIN);
    expect(value).toContain(`${URL} could not be read just now: ${reason}`);
    await admin.presses('Keep', ADMIN);
    expect(await admin.store.feeds.list()).toMatchObject([{ url: URL }]);
  });

  it('gives a known feed other topics, but not one of the file, and none by asking for none', async () => {
    const admin = await startTown();
    await admin.store.feeds.save({ url: URL, title: 'Courier', topics: ['arts'], origin: 'chat' }, 1);
    expect(await admin.types(`/addfeed ${URL}`, ADMIN)).toContain('Courier is known already (arts).');
    expect(await admin.types(`/addfeed ${URL} world`, ADMIN)).toContain('Courier is known already (world).');
    const file = { url: `${URL}/file`, title: 'Post', topics: ['sea'], origin: 'file' } as const;
    await admin.store.feeds.save(file, 1);
    expect(await admin.types(`/addfeed ${file.url} world`, ADMIN)).toContain(
      'Post stands in the feeds file.',
    );
    expect(await admin.store.feeds.findByUrl(URL)).toMatchObject({ topics: ['world'] });
    expect(await admin.store.feeds.findByUrl(file.url)).toMatchObject({ topics: ['sea'] });
  });

  it('is told why there is no feed', async () => {
    const admin = await startTown({
      ports: { findFeeds: async () => ({ kind: 'none', reason: 'The server answers 404.' }) },
    });
    expect(await admin.types('/addfeed courier.example', ADMIN)).toContain(
      'No feed found at courier.example.\nThe server answers 404.',
    );
    expect(await admin.types('/addfeed', ADMIN)).toContain('Write the address');
  });

  it('hears of a failure in the background by a code alone', async () => {
    const admin = await startTown({
      ports: { findFeeds: () => Promise.reject(new Error('ECONNRESET at 10.0.0.7')) },
    });
    const value = await admin.types('/addfeed courier.example', ADMIN);
    expect(value).toMatch(/that went wrong on my side.*Code [0-9A-Z]+/);
    expect(value).not.toContain('ECONNRESET');
  });

  it('sees how feeds do, pauses one and has it read again', async () => {
    const admin = await startTown();
    const feed = await admin.store.feeds.save(
      { url: URL, title: 'Courier', topics: ['world'], origin: 'chat' },
      1,
    );
    await admin.store.feeds.recordCheck(feed.id, {
      checkedAt: 2,
      nextCheckAt: 3,
      isSuccess: false,
      error: 'The server answers 503. <Try later.>',
    });
    const value = await admin.types('/feeds', ADMIN);
    expect(value).toContain('1 feed, 1 failing');
    expect(value).toContain('⚠️ Courier · world');
    expect(value).toContain('The server answers 503. <Try later.>');
    await admin.presses('⚠️ Courier', ADMIN);
    expect(await admin.presses('Pause', ADMIN)).toContain('⏸ Courier');
    expect((await admin.store.feeds.get(feed.id))?.state).toBe('paused');
    await admin.presses('Resume', ADMIN);
    expect((await admin.store.feeds.get(feed.id))?.state).toBe('active');
  });

  it('removes a feed by its address at once, by words after a question', async () => {
    const admin = await startTown();
    for (const name of ['one', 'two', 'three']) {
      await admin.store.feeds.save({ url: `${URL}/${name}`, title: name, topics: [], origin: 'chat' }, 1);
    }
    expect(await admin.types(`/removefeed ${URL}/one`, ADMIN)).toBe('one is removed.');
    expect(await admin.types('/removefeed tw', ADMIN)).toContain('Remove two?');
    await admin.presses('No, keep it', ADMIN);
    await admin.types('/removefeed', ADMIN);
    await admin.presses('three', ADMIN);
    expect(await admin.presses('Yes, remove', ADMIN)).toBe('three is removed.');
    expect(await admin.store.feeds.list()).toMatchObject([{ title: 'two' }]);
    expect(await admin.types('/removefeed zebra', ADMIN)).toContain('No feed fits “zebra”');
  });

  it('only pauses a feed of the feeds file, which would come back', async () => {
    const admin = await startTown();
    await admin.store.feeds.reconcile('file', [{ url: URL, topics: [], origin: 'file' }], 1);
    expect(await admin.types(`/removefeed ${URL}`, ADMIN)).toContain('stands in the feeds file');
    expect(await admin.store.feeds.list()).toMatchObject([{ url: URL, state: 'paused' }]);
  });

  it('has buttons that do nothing for others', async () => {
    const town = await startTown();
    const feed = await town.store.feeds.save({ url: URL, title: 'Courier', topics: [], origin: 'chat' }, 1);
    await town.types('/start');
    const message = town.shown.at(-1)?.messageId ?? 0;
    town.sandbox.forgePress({ from: READER.id, message, data: `fremove:${feed.id}` });
    expect(await town.answers()).toBe('');
    expect(town.toasts).toEqual(['Only administrators can do that.']);
    expect(await town.types('/feeds', READER)).toContain('I do not know /feeds');
  });
});

describe('an admin looks after the bot', () => {
  it('sees how everything does', async () => {
    const report = {
      startedAt: 0,
      feeds: { active: 7, paused: 1, gone: 0, failing: 2 },
      stories: 1200,
      itemsWaiting: 3,
      chats: {
        active: 5,
        blocked: 1,
        kicked: 1,
        deactivated: 0,
        'not-found': 0,
        'no-rights': 0,
        'topic-closed': 0,
      },
      deliveries: { pending: 1, sending: 1, retry: 1, sent: 90, failed: 4, inDoubt: 1 },
      errors: [{ at: 0, message: 'courier.example answers <503>' }],
    };
    const admin = await startTown({ ports: { status: async () => report } });
    const value = await admin.types('/status', ADMIN);
    expect(value).toContain('Feeds: 7 active, 2 failing, 1 paused');
    expect(value).toContain('Chats: 5 active, 2 closed');
    expect(value).toContain('Messages: 90 sent, 3 waiting, 4 failed, 1 may have come twice');
    expect(value).toContain('courier.example answers <503>');
  });

  it('writes to everybody after a look at it, once', async () => {
    const admin = await startTown();
    await admin.types('/start', READER);
    expect(await admin.types('/broadcast Back <soon>', ADMIN)).toContain(
      'This goes to 2 chats:\n\nBack <soon>',
    );
    expect(await admin.presses('Send', ADMIN)).toBe('On its way to 2 chats.');
    const waiting = await admin.store.deliveries.claim(Number.MAX_SAFE_INTEGER, 10, 1);
    expect(waiting.map(({ message }) => message.html)).toEqual(['Back &lt;soon&gt;', 'Back &lt;soon&gt;']);
  });

  it('sets up a channel from the private chat', async () => {
    const admin = await startTown({ topics: [{ name: 'world', title: 'World', words: [] }] });
    const defaults = {
      language: 'en',
      stories: 5,
      schedule: { kind: 'daily', at: ['08:00'], timezone: 'UTC' },
    } as const;
    const channel = await admin.store.chats.meet(
      { telegramId: -1009, type: 'channel', title: 'Harbour news' },
      defaults,
      1,
    );
    expect(await admin.types('/channels', ADMIN)).toContain('1 channel');
    await admin.presses('Harbour news', ADMIN);
    expect(await admin.presses('World', ADMIN)).toContain('Gets: World');
    await admin.presses('Settings', ADMIN);
    await admin.presses('Signature: none', ADMIN);
    await admin.presses('Type…', ADMIN);
    expect(await admin.types('@harbour_news', ADMIN)).toContain('Settings of Harbour news');
    expect(await admin.store.chats.get(channel.id)).toMatchObject({ signature: '@harbour_news' });
    expect(await admin.store.subscriptions.ofChat(channel.id)).toMatchObject([
      { kind: 'topic', value: 'world' },
    ]);
  });
});
