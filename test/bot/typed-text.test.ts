import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cutText } from '../../src/bot/typed-text.js';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('what a person typed', () => {
  it('is cut without cutting a character in two', () => {
    expect(cutText('go 👍', 4)).toBe('go ');
    expect(cutText('go 👍', 5)).toBe('go 👍');
    fc.assert(
      fc.property(anyText, fc.nat(80), (text, limit) => {
        const value = cutText(text, limit);
        expect(value.isWellFormed()).toBe(true);
        expect(text.startsWith(value)).toBe(true);
        expect(value.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('loses only what no message can hold', () => {
    expect(cleanText('a\u0000b\u0007c\nd\te\ud83d')).toBe('a b c\nd\te\ufffd');
    expect(cleanText('Ünïcode 👩‍👩‍👧 \u202eעברית')).toBe('Ünïcode 👩‍👩‍👧 \u202eעברית');
  });
});
