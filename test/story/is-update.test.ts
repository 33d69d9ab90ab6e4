import { describe, expect, test } from 'vitest';
import { isUpdate } from '../../src/story/is-update.js';
import { member, quoteOf, story } from './samples.js';

const article = member('wire', { text: '"We kept our word." "The toll ends on Friday."' });
const kept = quoteOf(article, 'We kept our word.');
const toll = quoteOf(article, 'The toll ends on Friday.');
const before = story('s', { quotes: [kept] });

describe('a changed story is an update', () => {
  test('when it has a quotation with new words', () => {
    expect(isUpdate(before, { ...before, quotes: [kept, toll] })).toBe(true);
  });
  test('when its headline tells something else', () => {
    expect(isUpdate(before, { ...before, headline: 'Toll quarrel ends with a vote in the council' })).toBe(
      true,
    );
  });
  test('not when more outlets have the same news', () => {
    expect(isUpdate(before, before)).toBe(false);
  });
  test('not when its headline says the same in other words', () => {
    expect(isUpdate(before, { ...before, headline: 'Lenne bridge: Mayor Quill reopens crossing' })).toBe(
      false,
    );
  });
  test('not when a quotation is gone or cut', () => {
    expect(isUpdate({ ...before, quotes: [kept, toll] }, before)).toBe(false);
  });
});
