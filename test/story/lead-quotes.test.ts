import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find-quotes.js';
import { chooseLeadQuotes, type LeadQuote } from '../../src/story/lead-quotes.js';

function leadsOf(text: string, headline = 'Bridge over the Lorne closes', max?: number): LeadQuote[] {
  const { quotes } = findQuotes({ text, title: headline, language: 'en' });
  return chooseLeadQuotes({ headline, text, quotes, language: 'en', ...(max === undefined ? {} : { max }) });
}
const words = (leads: readonly LeadQuote[]): string[] => leads.map(({ pieces }) => pieces.join(' … '));

const HOLT = '"The bridge will stand for another fifty years," said Mara Holt.';
const QUIRE = '"We crossed it every day and never once looked down," said Abel Quire.';
const TARN = '"Somebody has to tell the children how to get to school," said Rosa Tarn.';
const VEST = '"The money was there in the spring and it is gone now," said Emil Vest.';

describe('the quotations that carry an article', () => {
  it('are three at most, by different speakers', () => {
    const value = leadsOf([HOLT, QUIRE, TARN, VEST].join('\n\n'));
    expect(new Set(value.map(({ speaker }) => speaker.name)).size).toBe(3);
  });

  it('are as many as asked for', () => {
    expect(leadsOf([HOLT, QUIRE, TARN].join('\n\n'), undefined, 1)).toHaveLength(1);
  });

  it('begin with the one that the headline takes up', () => {
    const value = leadsOf([HOLT, QUIRE, TARN].join('\n\n'), "'Never once looked down': the bridge closes");
    expect(value[0]?.speaker.name).toBe('Abel Quire');
  });

  it('prefer the speaker whom the headline names', () => {
    const value = leadsOf([HOLT, QUIRE, TARN].join('\n\n'), 'Rosa Tarn asks for a bus');
    expect(value[0]?.speaker.name).toBe('Rosa Tarn');
  });

  it('are whole sentences, cut only at the end of one', () => {
    const sentence = 'The bridge has eleven arches and not one of them was ever painted.';
    const value = leadsOf(`"${`${sentence} `.repeat(5).trim()}" said Mara Holt.`);
    expect(words(value)).toEqual([`${sentence} ${sentence} ${sentence}`]);
    expect(value[0]?.cutAfter).toBe(true);
  });

  it('stand in two pieces where the cue interrupts them', () => {
    const value = leadsOf(
      '"The bridge will stand for fifty years," said Mara Holt. "We tested it with lorries."',
    );
    expect(value[0]?.pieces).toEqual([
      'The bridge will stand for fifty years,',
      'We tested it with lorries.',
    ]);
  });

  it('do not say the same twice', () => {
    expect(
      leadsOf(`${HOLT}\n\n"The bridge will stand for another fifty years," said Abel Quire.`),
    ).toHaveLength(1);
  });

  it.each([
    ['a fragment', 'Mara Holt called the bridge "a thing that will stand for fifty years and more".'],
    ['a quotation without a speaker', 'It rained all day. "The bridge will stand for another fifty years."'],
    ['a guess', 'Mara Holt was blunt. "The bridge will stand for another fifty years and more."'],
    [
      'words at second hand',
      '"The bridge will stand for fifty more years," Mara Holt said, according to the Post.',
    ],
    [
      'words that an outlet reports',
      '"The bridge will stand for fifty more years," said Mara Holt, head of the board, reports Lorne News.',
    ],
    [
      'words by one source out of another',
      'According to the Lorne Times, Mara Holt said, "The bridge will stand for fifty more years."',
    ],
    [
      'words that someone tells of another',
      'The source said that Mara Holt said: "The bridge will stand for fifty more years."',
    ],
    [
      'words that someone told another of a third',
      'Abel Quire told the council that Mara Holt said: "The bridge will stand for fifty more years."',
    ],
    ['words between unlike marks', '"The bridge will stand for fifty more years,” Mara Holt said.'],
    [
      'words whose closing mark is missing',
      '“The river rose,” he said. Mara Holt said, “The bridge will stand for fifty more years. “It is old.”',
    ],
    ['a turn of a transcript', 'Mara Holt came.\n\n"HOLT: The bridge will stand for another fifty years."'],
    ['a few words', '"It will stand," said Mara Holt.'],
  ])('are not %s', (_, text) => {
    expect(leadsOf(text)).toEqual([]);
  });

  it('are verbatim and few, whatever the text', () => {
    const piece = fc.constantFrom(
      HOLT,
      QUIRE,
      TARN,
      '"',
      '“',
      '”',
      '\n\n',
      ' ',
      'Mara Holt said',
      'No.',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, headline) => {
        const text = pieces.join('');
        const value = leadsOf(text, headline);
        expect(value.length).toBeLessThanOrEqual(3);
        for (const { pieces: printed, spans } of value)
          expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(printed);
      }),
    );
  });
});
