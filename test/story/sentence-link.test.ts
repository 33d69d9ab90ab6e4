import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToSentence } from '../../src/story/sentence-link.js';

const URL_OF_PAGE = 'https://outlet.example/bridge';

const linkTo = (text: string, words: string, url = URL_OF_PAGE): string => {
  const start = text.indexOf(words);
  return linkToSentence(url, text, { start, end: start + words.length });
};

describe('a link to the very sentence', () => {
  it('names a short quotation whole, percent-encoded', () => {
    const value = linkTo('He said: "We pay, & we leave." Nobody spoke.', 'We pay, & we leave.');
    expect(value).toBe(`${URL_OF_PAGE}#:~:text=We%20pay%2C%20%26%20we%20leave.`);
  });

  it('encodes the dash, which would mark a prefix', () => {
    expect(linkTo('A well-known case of it.', 'well-known case')).toBe(
      `${URL_OF_PAGE}#:~:text=well%2Dknown%20case`,
    );
  });

  it('encodes letters of any script', () => {
    expect(linkTo('Он сказал: «Да будет так».', 'Да будет так')).toBe(
      `${URL_OF_PAGE}#:~:text=%D0%94%D0%B0%20%D0%B1%D1%83%D0%B4%D0%B5%D1%82%20%D1%82%D0%B0%D0%BA`,
    );
  });

  it('names a long quotation by its first and last words', () => {
    const words =
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.';
    expect(linkTo(`He counted: ${words} Then he stopped.`, words)).toBe(
      `${URL_OF_PAGE}#:~:text=One%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen.`,
    );
  });

  it('takes more words where the first few stand twice', () => {
    const start = 'One two three four five';
    const words = `${start} six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.`;
    expect(linkTo(`${start} and so on. ${words}`, words)).toContain(
      '#:~:text=One%20two%20three%20four%20five%20six%20seven%20eight,',
    );
  });

  it('leads to the page where the words stand twice, in capitals or not', () => {
    expect(linkTo('We pay. And WE PAY.', 'We pay.')).toBe(URL_OF_PAGE);
  });

  it('leads to the page where the words stand twice', () => {
    expect(linkTo('We pay. They do not. We pay.', 'We pay.')).toBe(URL_OF_PAGE);
  });

  it('leads to the page where the address has a fragment of its own', () => {
    expect(linkTo('We pay now.', 'We pay now.', `${URL_OF_PAGE}#comments`)).toBe(`${URL_OF_PAGE}#comments`);
  });

  it('reads white space as the page shows it', () => {
    expect(linkTo('He said: We\u00a0pay\n now. Then he left.', 'We\u00a0pay\n now.')).toBe(
      `${URL_OF_PAGE}#:~:text=We%20pay%20now.`,
    );
  });

  it('is the address and nothing that would break a fragment, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, two) => {
        const [start = 0, end = 0] = [one % (text.length + 1), two % (text.length + 1)].sort((a, b) => a - b);
        const value = linkToSentence(URL_OF_PAGE, text, { start, end });
        expect(value.startsWith(URL_OF_PAGE)).toBe(true);
        expect(value.slice(URL_OF_PAGE.length)).toMatch(/^(?:#:~:text=[\w%.!~*(),]+)?$/u);
      }),
    );
  });
});
