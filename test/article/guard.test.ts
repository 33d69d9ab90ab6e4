import { describe, expect, it } from 'vitest';
import { guardPage, PAGE_LIMITS, TREE_LIMITS } from '../../src/article/guard.js';

const nested = (depth: number) => `<html><body>${'<div>'.repeat(depth)}text`;

describe('guardPage', () => {
  it('counts elements, depth and the text that is shown', () => {
    const value =
      '<html><head><title>Mill</title><script>var a;</script></head><body><p>Mill</p></body></html>';
    expect(guardPage(value, TREE_LIMITS)).toEqual({ kind: 'ok', elements: 6, depth: 3, textLength: 4 });
  });

  const refused: readonly (readonly [why: string, value: string, expected: string])[] = [
    ['more than 4 MB', `<p>${'a'.repeat(PAGE_LIMITS.maxLength)}`, 'too-large'],
    ['elements 100,000 deep', nested(100_000), 'too-deep'],
    ['350,000 elements side by side', '<span>a</span>'.repeat(280_000), 'too-large'],
    ['an element of 1,001 attributes', `<p ${list(1_001, (i) => `a${i}=1`)}>`, 'too-large'],
    ['100,000 attributes on elements of 500', `<p ${list(500, (i) => `a${i}=1`)}>`.repeat(210), 'too-large'],
    ['4,001 elements', '<p>a</p>'.repeat(4_001), 'too-large'],
    ['elements 500 deep, with 2,000 below', nested(500) + '<i></i>'.repeat(2_000), 'too-deep'],
    ['a class of 20,001 characters', `<p class="${'a'.repeat(20_001)}">`, 'too-large'],
    ['an image', `\u0089PNG\r\n\u001a\n${'\u0000\u0001\ufffd'.repeat(100)}`, 'not-html'],
  ];
  it.each(refused)('refuses %s', (_, value, expected) =>
    expect(guardPage(value, TREE_LIMITS)).toMatchObject({ kind: 'failed', reason: expected }),
  );

  const taken: readonly (readonly [why: string, value: string])[] = [
    ['no text', ''],
    ['a page just deep enough', nested(PAGE_LIMITS.maxDepth - 2)],
    ['4,000 elements side by side', '<p>a</p>'.repeat(TREE_LIMITS.maxElements)],
    ['unclosed paragraphs, which are not nested', '<p>a'.repeat(3_000)],
    ['closing tags that were never opened', '</div>'.repeat(10_000)],
    ['a few broken characters', `<p>${'The mill turned again. '.repeat(20)}\ufffd\ufffd</p>`],
  ];
  it.each(taken)('takes %s', (_, value) => expect(guardPage(value, TREE_LIMITS).kind).toBe('ok'));

  it('says in its message what the limit is', () =>
    expect(guardPage(nested(600), PAGE_LIMITS)).toMatchObject({
      message: 'The page nests its elements deeper than 512.',
    }));
});

function list(length: number, one: (i: number) => string): string {
  return Array.from({ length }, (_, i) => one(i)).join(' ');
}
