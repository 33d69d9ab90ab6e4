import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find-quotes.js';

/** Pieces of which news texts are made, and of which bad ones are: marks open and close at random. */
const piece = fc.constantFrom(
  ...['"', '“', '”', '„', '«', '»', '‘', '’', "''", '``', '—', '-', ',', '.', '?', ':', ';', '(', ')', '…'],
  ...['\n', '\n\n', ' ', '\u00a0', '\u200b', '\ud83d', '\ude00', '😀', '́'],
  ...[
    'said',
    'told',
    'according to',
    'sagte',
    'laut',
    'сказал',
    'по словам',
    'dit',
    'dijo',
    'he',
    'sie',
    'он',
  ],
  ...[
    'Mara Holt',
    'Dr.',
    'von der Leeuw',
    'HOLT:',
    'the minister',
    'Ein Sprecher',
    'источник',
    "O'Neil",
    'U.S.',
  ],
  ...['We will not pay for it', 'wir zahlen das nicht noch einmal', 'мы за это платить не станем', '12"'],
);
const news = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(' '));
const text = fc.oneof(
  { weight: 4, arbitrary: news },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
const language = fc.constantFrom('en', 'de', 'ru', 'fr', 'es', 'it', 'pt', 'uk', 'en-GB', 'xx', undefined);

describe('in any text', () => {
  it('every quotation stands where its offsets say, in order, without overlap', () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        let end = 0;
        for (const quote of findQuotes({ text, language }).quotes) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.start).toBeGreaterThanOrEqual(end);
          expect(quote.end).toBeGreaterThan(quote.start);
          end = quote.end;
          const parts = quote.segments ?? [{ start: quote.start, end: quote.end }];
          expect(parts[0]?.start).toBe(quote.start);
          expect(parts.at(-1)?.end).toBe(quote.end);
          parts.reduce((before, part) => {
            expect(part.start).toBeGreaterThanOrEqual(before);
            return part.end;
          }, quote.start);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the same text gives the same quotations', () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        expect(findQuotes({ text, language })).toEqual(findQuotes({ text, language }));
      }),
    );
  });

  it('a speaker has a name, and a quotation without one has no tier', () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        for (const { speaker, tier } of findQuotes({ text, language }).quotes) {
          if (speaker === undefined) expect(tier).toBe('none');
          else expect(speaker.name.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('hostile texts', () => {
  const count = 100_000;
  it.each([
    ['straight marks', '"'.repeat(count)],
    ['marks with words between', '"a b c d e" '.repeat(count / 10)],
    ['opening marks only', '“'.repeat(count)],
    ['closing marks only', '”'.repeat(count)],
    ['nested marks', '«'.repeat(count / 2) + '»'.repeat(count / 2)],
    ['paragraphs that open and never close', '"We do not know yet.\n\n'.repeat(count / 10)],
    ['dashes inside one pair of marks', `«${'да, — сказал он, — '.repeat(count / 20)}»`],
    ['one name', 'Mara Holt '.repeat(count / 10)],
    ['capitals', 'Abc Def Ghi Jkl '.repeat(count / 16)],
    ['many quotations of one speaker', '"We will not pay for it," he said. '.repeat(count / 30)],
    ['one endless word', 'a'.repeat(count)],
    ['blanks', ' '.repeat(count)],
    ['line breaks', '\n'.repeat(count)],
    ['points', '.'.repeat(count)],
    ['initials', 'A. '.repeat(count / 3)],
  ])('comes to an end on %s', (_, text) => {
    for (const language of ['en', 'ru', 'xx']) {
      const value = findQuotes({ text, language }).quotes;
      expect(value.every((quote) => text.slice(quote.start, quote.end) === quote.text)).toBe(true);
    }
  });
});
