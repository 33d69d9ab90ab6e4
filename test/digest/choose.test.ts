import { describe, expect, test } from 'vitest';
import { chooseWanted, type Wants } from '../../src/digest/choose.js';
import { matchesWords } from '../../src/digest/match-words.js';
import { sampleArticle, sampleQuote, sampleStory } from './sample.js';

const ferry = sampleStory({ id: 'ferry', topics: ['world'] });
const match = sampleStory({
  id: 'match',
  topics: ['sports'],
  headline: 'Rovers win the cup',
  quotes: [],
  articles: [sampleArticle({ feedId: 'f2', outlet: 'Island Post', title: 'Rovers win' })],
});
const vote = sampleStory({
  id: 'vote',
  topics: ['world'],
  headline: 'Sandholm votes',
  quotes: [sampleQuote({ speaker: { name: 'Ivo Brandt' } })],
});
const choose = (change: Partial<Wants>, stories = [ferry, match, vote]) =>
  chooseWanted(stories, { subscriptions: [{ kind: 'all', value: '' }], mutes: [], ...change });
const ids = (change: Partial<Wants>) => choose(change).map((story) => story.id);

describe('what a chat gets', () => {
  test.each([
    ['everything', { kind: 'all', value: '' }, ['ferry', 'match', 'vote']],
    ['a topic', { kind: 'topic', value: 'sports' }, ['match']],
    ['a feed', { kind: 'feed', value: 'f2' }, ['match']],
    ['words, as whole words in any case', { kind: 'words', value: 'CUP' }, ['match']],
    ['a speaker by surname', { kind: 'speaker', value: 'brandt' }, ['vote']],
  ] as const)('subscribed to %s', (_, subscription, expected) => {
    expect(ids({ subscriptions: [subscription] })).toEqual(expected);
  });

  test('nothing without a subscription', () => {
    expect(ids({ subscriptions: [] })).toEqual([]);
  });

  test.each([
    ['a topic', { kind: 'topic', value: 'world' }, ['match']],
    ['a story', { kind: 'story', value: 'vote' }, ['ferry', 'match']],
    ['a speaker', { kind: 'speaker', value: 'Maren Tolk' }, ['match', 'vote']],
    ['words', { kind: 'words', value: 'cup' }, ['ferry', 'vote']],
    ['an outlet', { kind: 'outlet', value: 'Island Post' }, ['ferry', 'vote']],
  ] as const)('muted: %s', (_, mute, expected) => {
    expect(ids({ mutes: [mute] })).toEqual(expected);
  });

  test('a muted outlet leaves the story to the others, with their headline and their quotes', () => {
    const post = sampleArticle({
      articleId: 'a2',
      outlet: 'Island Post',
      url: 'https://post.example/1',
      title: 'Ferry is back',
    });
    const story = sampleStory({
      articles: [sampleArticle(), post],
      quotes: [sampleQuote(), sampleQuote({ outlet: 'Island Post' })],
    });
    const [value] = choose({ mutes: [{ kind: 'outlet', value: 'Harbour Courier' }] }, [story]);
    expect(value).toMatchObject({
      headline: 'Ferry is back',
      url: 'https://post.example/1',
      articles: [post],
      quotes: [{ outlet: 'Island Post' }],
    });
  });
});

describe('a word filter', () => {
  const text = 'The Élysée confirmed peace talks in Kyiv.';
  test.each([
    ['kyiv', true],
    ['elysee talks', true],
    ['"peace talks"', true],
    ['"talks peace"', false],
    ['talk', false],
    ['kyiv -talks', false],
    ['-football', true],
    ['kyiv -"peace conference"', true],
    ['', false],
    ['!!!', false],
  ])('%s → %s', (filter, expected) => {
    expect(matchesWords(text, filter)).toBe(expected);
  });
});
