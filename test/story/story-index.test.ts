import { describe, expect, test } from 'vitest';
import { createStoryIndex } from '../../src/story/story-index.js';
import { readArticles } from './invented.js';
import { assignAll, grouped, HOUR, NOON, storyInput } from './samples.js';

const articles = readArticles();
const ids = articles.map(({ input }) => input.id);
const inputs = articles.map(({ input }) => input);

describe('twelve events in three languages', () => {
  test('each becomes one story, its look-alike another', () => {
    const value = grouped(ids, assignAll(inputs));
    const expected = grouped(
      ids,
      articles.map(({ event }) => event),
    );
    expect(value).toEqual(expected);
  });

  test('the same input gives the same stories', () => {
    expect(assignAll(inputs)).toEqual(assignAll(inputs));
  });

  test('an outlet has no part in the decision', () => {
    const value = assignAll(inputs.map((input) => ({ ...input, source: 'One Outlet' })));
    expect(value).toEqual(assignAll(inputs));
  });
});

describe('an article', () => {
  test('that is alone opens the story that was offered', () => {
    const value = createStoryIndex().assign(storyInput('first'), 'new-story');
    expect(value).toMatchObject({ story: 'new-story', isNew: true, score: 0 });
  });

  test('joins a story that was put in by `add`', () => {
    const index = createStoryIndex();
    index.add(storyInput('first'), 'known');
    expect(index.assign(storyInput('second'), 'new')).toMatchObject({ story: 'known', isNew: false });
  });

  test('does not meet articles of another language', () => {
    const value = assignAll([storyInput('en'), storyInput('de', { language: 'de' })]);
    expect(value).toEqual(['en', 'de']);
  });

  test('without any words opens a story of its own', () => {
    const empty = { title: '', text: '' };
    expect(assignAll([storyInput('one', empty), storyInput('two', empty)])).toEqual(['one', 'two']);
  });

  test('with a date in 1970 or next year counts as published when it was seen', () => {
    const late = storyInput('late', { publishedAt: 0, arrivedAt: NOON + HOUR });
    const early = storyInput('early', { publishedAt: NOON + 9000 * HOUR, arrivedAt: NOON + 2 * HOUR });
    expect(assignAll([storyInput('first'), late, early])).toEqual(['first', 'first', 'first']);
  });
});

describe('the window', () => {
  const at = (id: string, hours: number) => storyInput(id, { publishedAt: NOON + hours * HOUR });

  test('an article that comes after it opens a story of its own', () => {
    expect(assignAll([at('first', 0), at('after', 73)])).toEqual(['first', 'after']);
  });

  test('holds only articles that can be joined', () => {
    const index = createStoryIndex({ windowMs: 10 * HOUR });
    for (let hour = 0; hour < 100; hour++) index.assign(at(`a${hour}`, hour), `s${hour}`);
    expect(index.size).toBe(11);
  });

  test('its start follows the order of arrival, not the dates of the outlets', () => {
    const index = createStoryIndex({ windowMs: 10 * HOUR });
    index.assign(storyInput('first', { arrivedAt: NOON }), 'first');
    index.assign(storyInput('future', { publishedAt: NOON + 9000 * HOUR, arrivedAt: NOON + HOUR }), 'future');
    expect(index.size).toBe(2);
  });
});

describe('the reason', () => {
  const index = createStoryIndex({ explains: true });
  index.assign(storyInput('first', { title: 'Quill reopens Lenne bridge' }), 'first');
  const reason = index.assign(storyInput('second', { title: 'Lenne bridge open again' }), 'second').reason;

  test('names the article and the words that it shares with the story', () => {
    expect(reason).toContain('first');
    expect(reason).toMatch(/lenne/);
  });
  test('says so where nothing is like it', () => {
    expect(createStoryIndex({ explains: true }).assign(storyInput('x'), 'x').reason).toBe(
      'nothing like it in the window',
    );
  });
});
