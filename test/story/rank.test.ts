import { describe, expect, test } from 'vitest';
import { rankStories } from '../../src/story/rank.js';
import { HOUR, NOON, story, storyArticle } from './samples.js';

const rank = (stories: Parameters<typeof rankStories>[0]) => rankStories(stories, { now: NOON });
const idsOf = (stories: Parameters<typeof rankStories>[0]) => rank(stories).map((one) => one.story.id);
const wide = story('wide', { articles: ['a', 'b', 'c'].map((id) => storyArticle(id)) });

describe('the first place', () => {
  test('goes to the story that more outlets tell', () => {
    expect(idsOf([story('narrow'), wide])).toEqual(['wide', 'narrow']);
  });
  test('does not go to many articles of one outlet', () => {
    const articles = ['d', 'e', 'f', 'g'].map((id) => storyArticle(id, { outlet: 'One Outlet' }));
    expect(idsOf([story('loud', { articles }), wide])).toEqual(['wide', 'loud']);
  });
  test('does not go to reprints of one agency report', () => {
    const articles = ['d', 'e', 'f'].map((id) =>
      storyArticle(id, { outlet: id, ...(id === 'd' ? {} : { reprintOf: 'd' }) }),
    );
    const two = story('two', { articles: ['a', 'b'].map((id) => storyArticle(id)) });
    expect(idsOf([story('reprinted', { articles }), two])).toEqual(['two', 'reprinted']);
  });
  test('goes to the later of two, since news ages', () => {
    const old = story('old', { articles: [storyArticle('a', { publishedAt: NOON - 24 * HOUR })] });
    expect(idsOf([old, story('fresh')])).toEqual(['fresh', 'old']);
  });
});

describe('the order', () => {
  const same = ['s1', 's2', 's3'].map((id) =>
    story(id, { topics: ['town'], articles: [storyArticle(id, { outlet: 'One Outlet' })] }),
  );
  const other = story('other', {
    topics: ['sport'],
    articles: [storyArticle('other', { publishedAt: NOON - HOUR })],
  });

  test('does not leave one outlet and topic in a row', () => {
    expect(idsOf([...same, other]).indexOf('other')).toBe(1);
  });
  test('does not depend on the order of the input', () => {
    expect(idsOf([...same, other].reverse())).toEqual(idsOf([...same, other]));
  });
  test('keeps every story, also beyond the places that are spread', () => {
    const many = Array.from({ length: 70 }, (_, index) => story(`m${index}`));
    const ranked = rank(many);
    expect(ranked.map(({ place }) => place)).toEqual(many.map((_, index) => index + 1));
    expect(new Set(ranked.map((one) => one.story.id)).size).toBe(70);
  });
});

test('the reason tells what each outlet adds and what repetition takes away', () => {
  const articles = [
    storyArticle('a', { publishedAt: NOON - 12 * HOUR }),
    storyArticle('b', { reprintOf: 'a' }),
  ];
  const feedWeights = new Map([['feed-a', 2]]);
  const [value] = rankStories([story('s', { articles })], { now: NOON, feedWeights });
  expect(value?.voices).toEqual([
    { outlet: 'Outlet a', weight: 2, ageMs: 12 * HOUR, value: 1, isReprint: false },
    { outlet: 'Outlet b', weight: 0.3, ageMs: 0, value: 0.3, isReprint: true },
  ]);
  expect(value).toMatchObject({ importance: 1.3, score: 1.3, sameOutletBefore: 0, sameTopicBefore: 0 });
});
