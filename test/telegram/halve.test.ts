import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halveMessage } from '../../src/telegram/halve.js';

test('buttons go with the second half, the preview with the first', () => {
  const buttons = [[{ text: 'More', action: { kind: 'callback', data: 'm' } as const }]];
  const value = { html: '<b>a</b>\n\nb', plain: 'a\n\nb', buttons, previewUrl: 'https://a.example/' };
  const expected = [
    { html: '<b>a</b>', plain: 'a', previewUrl: 'https://a.example/' },
    { html: 'b', plain: 'b', buttons },
  ];
  expect(halveMessage(value)).toEqual(expected);
});

test('a tag that is open between two paragraphs is not cut', () => {
  const value = { html: '<i>a\n\nbbbbbb</i>\n\nc', plain: 'a\n\nbbbbbb\n\nc' };
  expect(halveMessage(value)?.map((half) => half.html)).toEqual(['<i>a\n\nbbbbbb</i>', 'c']);
});

test('one paragraph is cut as plain text, at a space', () => {
  const value = { html: '<b>fish &amp; chips for all</b>', plain: 'fish & chips for all' };
  const expected = [
    { html: 'fish &amp;', plain: 'fish &' },
    { html: 'chips for all', plain: 'chips for all' },
  ];
  expect(halveMessage(value)).toEqual(expected);
});

test('one character cannot be halved', () => {
  expect(halveMessage({ html: 'a', plain: 'a' })).toBeUndefined();
});

test('nothing but white space at the cut is lost, and no character is broken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (plain) => {
      const halves = halveMessage({ html: plain.replaceAll(/[&<>]/g, ''), plain });
      const visible = (text: string): string => text.replaceAll(/\s/g, '');
      if (!halves) return;
      expect(visible(halves.map((half) => half.plain).join(''))).toBe(visible(plain));
      for (const half of halves) expect(half.plain.isWellFormed()).toBe(true);
    }),
  );
});
