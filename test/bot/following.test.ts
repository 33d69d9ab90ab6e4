import { describe, expect, it } from 'vitest';
import { digestButtons } from '../../src/bot/digest-buttons.js';
import { createTranslate } from '../../src/bot/i18n.js';
import { NOW, sampleArticle, sampleQuote, sampleStory } from '../digest/sample.js';
import { READER, startTown, type Town } from './town.js';

const WORLD = { name: 'world', title: 'World', words: [] };
const ferry = sampleStory();
const market = sampleStory({
  id: 's2',
  headline: 'Market hall reopens',
  articles: [sampleArticle({ articleId: 'a2', outlet: 'Inland Post', url: 'https://post.example/market' })],
  quotes: [sampleQuote({ articleId: 'a2', pieces: ['Bread first.'], speaker: { name: 'Ada Brook' } })],
  topics: [],
  changedAt: NOW - 60_000,
  updatedAt: NOW - 3 * 3_600_000,
});

async function wishesOf(town: Town) {
  const chat = await town.store.chats.find(READER.id);
  const wishes = await town.store.subscriptions.ofChat(chat?.id ?? '');
  return wishes.map(({ kind, value }) => ({ kind, value }));
}

async function mutesOf(town: Town) {
  const chat = await town.store.chats.find(READER.id);
  const mutes = await town.store.subscriptions.mutesOfChat(chat?.id ?? '');
  return mutes.map(({ kind, value }) => ({ kind, value }));
}

describe('following', () => {
  it('takes a known speaker for a person, anything else for words; the other reading is a button away', async () => {
    const reader = await startTown({ stories: [ferry] });
    expect(await reader.types('/follow Maren Tolk')).toContain('You follow what Maren Tolk says now');
    expect(await reader.types('/follow grain prices')).toContain('You follow “grain prices” now');
    expect(await wishesOf(reader)).toEqual([
      { kind: 'speaker', value: 'Maren Tolk' },
      { kind: 'words', value: 'grain prices' },
    ]);
    await reader.presses('Only what grain prices says');
    expect(await wishesOf(reader)).toContainEqual({ kind: 'speaker', value: 'grain prices' });
    await reader.presses('Undo');
    expect(await wishesOf(reader)).toEqual([{ kind: 'speaker', value: 'Maren Tolk' }]);
    expect(reader.wakes()).toBe(1);
  });

  it('knows feeds and topics by name', async () => {
    const reader = await startTown({ topics: [WORLD] });
    const settings = {
      url: 'https://courier.example/rss',
      title: 'Harbour Courier',
      topics: [],
      origin: 'chat',
    } as const;
    const feed = await reader.store.feeds.save(settings, NOW);
    await reader.types('/follow harbour courier');
    await reader.types('/follow World');
    const value = await reader.types('/subscriptions');
    expect(value).toContain('• Harbour Courier');
    expect(value).toContain('• World');
    await reader.presses('✕ World');
    expect(await wishesOf(reader)).toEqual([{ kind: 'feed', value: feed.id }]);
  });

  it('says what it takes', async () => {
    const reader = await startTown();
    expect(await reader.types('/follow')).toContain('Write what to follow');
    expect(await reader.types('/subscriptions')).toContain('You get no digests here yet');
  });
});

describe('looking things up', () => {
  it('tells why stories are there: those shown last, or the one with some words', async () => {
    const reader = await startTown({ stories: [ferry, market] });
    expect(await reader.types('/why')).toContain('I have shown nothing here lately.');
    await reader.types('/latest 1');
    expect(await reader.types('/why')).toContain('Which story is it about?');
    expect(await reader.presses('Ferry to the islands sails again')).toContain(
      'You see “Ferry to the islands sails again” because you asked for it',
    );
    expect(await reader.types('/why market bread')).toContain('You see “Market hall reopens”');
    expect(await reader.types('/why zebra')).toContain('Nothing found for “zebra”.');
  });

  it('finds what a person said, and stories by their words', async () => {
    const reader = await startTown({ stories: [ferry, market] });
    const value = await reader.types('/who Tolk');
    expect(value).toContain('What Tolk said');
    expect(value).toContain('Ferry to the islands');
    expect(value).not.toContain('Market hall');
    expect(await reader.types('/who Nobody')).toContain('I have no quote by “Nobody”');
    expect(await reader.types('/search market bread')).toContain('Market hall reopens');
    expect(await reader.types('/search zebra')).toContain('Nothing found');
    expect(await reader.types('/search')).toContain('Write some words');
  });

  it('gives more of what was not seen yet, until all is', async () => {
    const reader = await startTown({ stories: [ferry, market] });
    await reader.types('/latest 1');
    expect(await reader.types('/more')).toContain('Market hall reopens');
    expect(await reader.types('/more')).toContain('you have seen everything');
  });

  it('turns pages of a search that is too long for a button', async () => {
    const stories = Array.from({ length: 7 }, (_, index) =>
      sampleStory({
        id: `s${index}`,
        headline: `Ferry ${index} to the islands`,
        articles: [sampleArticle({ articleId: `a${index}`, url: `https://courier.example/${index}` })],
      }),
    );
    const reader = await startTown({ stories });
    await reader.types('/search we have waited eleven weeks for this morning');
    expect((await reader.presses('More ›')).match(/Ferry \d/g)).toHaveLength(2);
  });
});

describe('muting', () => {
  it('takes outlets, topics, people and words; what is muted does not come', async () => {
    const reader = await startTown({ stories: [ferry, market], topics: [WORLD] });
    expect(await reader.types('/mute inland post')).toBe('Muted: Inland Post.');
    expect(await reader.types('/latest')).not.toContain('Market hall');
    await reader.types('/mute world');
    await reader.types('/mute Ada Brook');
    await reader.types('/mute islands');
    expect(await mutesOf(reader)).toEqual([
      { kind: 'outlet', value: 'Inland Post' },
      { kind: 'speaker', value: 'Ada Brook' },
      { kind: 'topic', value: 'world' },
      { kind: 'words', value: 'islands' },
    ]);
    expect(await reader.types('/unmute “islands”')).toContain('You hear of “islands” again');
    expect(await reader.types('/unmute zebra')).toContain('“zebra” is not muted');
    await reader.presses('✕ World');
    expect(await reader.types('/mute')).toContain('• what Ada Brook says');
    expect(await mutesOf(reader)).toHaveLength(2);
  });
});

describe('under a digest', () => {
  const buttons = digestButtons({ type: 'private', language: 'en' }, { more: 3 }, createTranslate('locales'));
  const [more, tune] = buttons[0] ?? [];

  it('there are buttons for more stories and for less of something, but not in channels', () => {
    expect([more?.text, tune?.text]).toEqual(['More (3)', 'Adjust…']);
    const value = digestButtons({ type: 'channel', language: 'en' }, { more: 3 }, createTranslate('locales'));
    expect(value).toEqual([]);
  });

  it('a reader mutes something about a story, is told why it came, and takes it back', async () => {
    const reader = await startTown({ stories: [ferry, market], topics: [WORLD] });
    await reader.types('/subscribe world');
    await reader.types('/latest');
    const message = reader.shown.at(-1)?.messageId ?? 0;
    reader.sandbox.forgePress({ from: READER.id, message, data: 'tune' });
    expect(await reader.answers()).toBe('Which story is it about?');
    await reader.presses('Ferry to the islands sails again');
    expect(reader.buttons()).toEqual([
      'Mute outlet: Harbour Courier',
      'Mute topic: World',
      'Mute person: Maren Tolk',
      'Mute this story',
      'Why do I see this?',
    ]);
    expect(await reader.presses('Why do I see this?')).toContain('because you get: World.');
    await reader.presses('Mute person: Maren Tolk');
    expect(await mutesOf(reader)).toEqual([{ kind: 'speaker', value: 'Maren Tolk' }]);
    await reader.presses('Undo');
    expect(await mutesOf(reader)).toEqual([]);
  });

  it('a reader is told what gave a story its place', async () => {
    const voice = { value: 0.94, isReprint: false };
    const reader = await startTown({
      stories: [ferry],
      ports: {
        rankOf: async () => ({
          place: 2,
          count: 31,
          voices: [
            { outlet: 'Island <Post>', value: 0.1, isReprint: true },
            { ...voice, outlet: 'Harbour Courier' },
          ],
          sameOutletBefore: 0,
          sameTopicBefore: 1,
        }),
      },
    });
    await reader.types('/latest');
    const message = reader.shown.at(-1)?.messageId ?? 0;
    reader.sandbox.forgePress({ from: READER.id, message, data: 'tune' });
    await reader.answers();
    const value = await reader.presses('Why do I see this?');
    expect(value).toContain('number 2 of the last day’s 31 stories');
    expect(value).toContain('Harbour Courier 0.9; Island <Post> 0.1 (reprint).');
    expect(value).toContain('0 from its outlet, 1 of its topic');
  });

  it('more stories come as a new message', async () => {
    const reader = await startTown({ stories: [ferry, market] });
    await reader.types('/start');
    const message = reader.shown.at(-1)?.messageId ?? 0;
    reader.sandbox.clearCalls();
    reader.sandbox.forgePress({ from: READER.id, message, data: 'more' });
    expect(await reader.answers()).toContain('Market hall reopens');
    const value = reader.sandbox.calls().map((call) => call.method);
    expect(value.filter((method) => method !== 'getUpdates')).toEqual(['answerCallbackQuery', 'sendMessage']);
  });
});
