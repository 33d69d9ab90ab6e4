import { describe, expect, test } from 'vitest';
import { chooseUnseen } from '../../src/digest/unseen.js';
import type { ShownMark, Story } from '../../src/model.js';
import { NOW, sampleQuote, sampleStory } from './sample.js';

const HOUR = 3_600_000;
const seenAt = (at: number): ShownMark => ({ shownAt: at, changedAt: at });
/** Seen in the morning; since then it has changed. */
const MORNING = NOW - 8 * HOUR;
const old = sampleQuote({ firstReadAt: MORNING - HOUR });
const fresh = sampleQuote({ pieces: ['The second ferry comes in May.'], firstReadAt: NOW - HOUR });

function changed(id: string, change: Partial<Story>): Story {
  return sampleStory({ id, changedAt: NOW - HOUR, headlineAt: MORNING - HOUR, quotes: [old], ...change });
}

function choose(stories: readonly Story[], seen: Readonly<Record<string, ShownMark>>, limit = 10) {
  const choice = chooseUnseen(stories, new Map(Object.entries(seen)), { limit, now: NOW });
  return {
    ...choice,
    ids: choice.stories.map(({ id }) => id),
    updates: [...choice.updates.keys()],
  };
}

describe('of what it wants a chat gets', () => {
  const stories = ['a', 'b', 'c'].map((id) => sampleStory({ id }));

  test('never what it has seen; of the rest at most the limit, and how many more', () => {
    const value = choose(stories, { a: seenAt(NOW) }, 1);
    expect(value).toMatchObject({ ids: ['b'], more: 1, updates: [] });
  });
});

describe('a story that the chat has seen comes again', () => {
  const seen = { s: seenAt(MORNING) };

  test('as an update when it leads with words that nobody had printed by then, and with these alone', () => {
    const value = choose([changed('s', { quotes: [old, fresh] })], seen);
    expect(value).toMatchObject({ ids: ['s'], updates: ['s'], stories: [{ quotes: [fresh] }] });
  });

  test('as an update when its headline tells what nobody had told by then', () => {
    const headline = 'Second ferry ordered for the islands';
    const value = choose([changed('s', { headline, headlineAt: NOW - HOUR })], seen);
    expect(value).toMatchObject({ updates: ['s'], stories: [{ headline, quotes: [] }] });
  });

  test('not when more outlets have the same', () => {
    expect(choose([changed('s', {})], seen)).toMatchObject({ ids: [], more: 0 });
  });

  test('not once the update was shown', () => {
    const update = changed('s', { quotes: [fresh] });
    expect(choose([update], { s: { shownAt: NOW - 6 * HOUR, changedAt: update.changedAt } }).ids).toEqual([]);
  });

  test('not within five hours, however often it changes', () => {
    const update = changed('s', { quotes: [fresh] });
    expect(choose([update], { s: seenAt(NOW - 4 * HOUR) }).ids).toEqual([]);
    expect(choose([update], { s: seenAt(NOW - 5 * HOUR) }).ids).toEqual(['s']);
  });

  test('not when it was made before updates were dated', () => {
    const { headlineAt: _, ...story } = changed('s', { quotes: [sampleQuote()] });
    expect(choose([story], seen).ids).toEqual([]);
  });
});

test('updates take a third of the places at most, and those left out are counted as waiting', () => {
  const seen = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, seenAt(MORNING)]));
  const updates = ['a', 'b', 'c', 'd'].map((id) => changed(id, { quotes: [fresh] }));
  const news = sampleStory({ id: 'news' });
  expect(choose([...updates, news], seen, 5)).toMatchObject({ ids: ['a', 'b', 'news'], more: 2 });
  expect(choose([...updates, news], seen, 1)).toMatchObject({ ids: ['a'], more: 4 });
});
