import { expect, test } from 'vitest';
import { countWords } from '../../src/story/article-words.js';

const countsOf = (title: string, text: string) =>
  new Map(countWords({ title, text }).map(({ word, count }) => [word, count]));

test('the first words of a title tell most, and none tells less than a word of the text', () => {
  const counts = countsOf('Quill reopens Lenne bridge', 'Repairs took two years.');
  const inTitle = ['quill', 'reopens', 'lenne', 'bridge'].map((word) => counts.get(word) ?? 0);
  expect(inTitle).toEqual([...inTitle].sort((a, b) => b - a));
  expect(inTitle[0]).toBeGreaterThan(counts.get('repairs') ?? 0);
});

test('the tail of a long title counts as text does', () => {
  const title = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
  const counts = countsOf(title, 'Repairs took two years.');
  expect(counts.get('word39')).toBe(counts.get('repairs'));
});
