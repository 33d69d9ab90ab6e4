import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/article/canonical.js';

describe('canonicalUrl', () => {
  const cases: readonly [why: string, value: string, expected: string][] = [
    [
      'strips campaign parameters',
      'https://outlet.example/a?utm_source=rss&utm_medium=x',
      'https://outlet.example/a',
    ],
    [
      'keeps parameters that choose content',
      'https://outlet.example/?id=7&fbclid=Q',
      'https://outlet.example/?id=7',
    ],
    [
      'keeps order and spelling',
      'https://outlet.example/?b=%20x&a=1+2&gclid=1',
      'https://outlet.example/?b=%20x&a=1+2',
    ],
    [
      'strips the BBC’s own',
      'https://outlet.example/a?at_medium=RSS&at_campaign=rss',
      'https://outlet.example/a',
    ],
    ['strips the fragment', 'https://outlet.example/a#comments', 'https://outlet.example/a'],
    ['strips the default port', 'https://outlet.example:443/a', 'https://outlet.example/a'],
    ['keeps another port', 'http://outlet.example:8080/a', 'http://outlet.example:8080/a'],
    ['ignores case of the name', 'https://outlet.example/a?UTM_Source=x', 'https://outlet.example/a'],
    ['strips a referrer', 'https://outlet.example/a?ref=rss', 'https://outlet.example/a'],
    ['keeps a reference', 'https://outlet.example/a?ref=4711', 'https://outlet.example/a?ref=4711'],
    ['leaves what is no web address', 'mailto:desk@outlet.example', 'mailto:desk@outlet.example'],
    ['leaves what is no address', 'not an address', 'not an address'],
  ];
  for (const [why, value, expected] of cases) {
    it(why, () => expect(canonicalUrl(value)).toBe(expected));
  }
});
