import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms, findWords, fragmentsOf, rootOf } from '../../src/story/terms.js';

describe('the terms of a text', () => {
  test.each([
    ['The Élysée’s élysée', ['the', 'elysee', 'elysee']],
    ['elections election', ['electio', 'electio']],
    ['Выборы выборах', ['выборы', 'выборах'].map((word) => word.slice(0, 7))],
    ['3-1 in 2031', ['3', '1', 'in', '2031']],
    ['a b c', []],
    ['東京都', ['東京', '京都']],
  ])('of "%s"', (text, expected) => {
    expect(findTerms(text)).toEqual(expected);
  });

  test('do not depend on how accents are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(findWords(text.normalize('NFD'))).toEqual(findWords(text.normalize('NFC')));
      }),
    );
  });
});

test('fragments let a word be found in a compound', () => {
  const inCompound = fragmentsOf('olympiasilber');
  expect(fragmentsOf('silber').filter((fragment) => inCompound.includes(fragment))).toEqual(
    expect.arrayContaining(['silb', 'ilbe', 'lber', 'ber$']),
  );
});

test.each([
  ['skateboarding', 'skate'],
  ['skates', 'skate'],
  ['medals', 'medal'],
  ['1300000', '1300000'],
])('the root of "%s" is its beginning, of a number the whole', (word, expected) => {
  expect(rootOf(word)).toBe(expected);
});
