import { describe, expect, test } from 'vitest';
import { composeStory } from '../../src/story/compose-story.js';
import { HOUR, member, NOON, quoteOf } from './samples.js';

const TOLL = 'The toll ends on Friday, whatever the council says.';
const WORD = 'We kept our word to every family on the far bank.';

/** An article that quotes these words, an hour after noon for each hour given. */
function report(id: string, hours: number, words: readonly string[], title?: string) {
  const text = [
    'Mayor Ada Quill reopened the bridge over the Lenne.',
    ...words.map((one) => `"${one}"`),
  ].join('\n\n');
  const article = member(id, {
    text,
    arrivedAt: NOON + hours * HOUR,
    quoteTexts: words,
    ...(title === undefined ? {} : { title }),
  });
  return { ...article, quotes: words.map((one) => quoteOf(article, one)) };
}

const compose = (...articles: readonly ReturnType<typeof report>[]) =>
  composeStory({ id: 's', articles, now: NOON + 9 * HOUR });
const datesOf = (...articles: readonly ReturnType<typeof report>[]) =>
  compose(...articles).quotes.map(({ pieces, firstReadAt = 0 }) => [pieces[0], (firstReadAt - NOON) / HOUR]);

describe('a quotation of a story is dated by the first article', () => {
  test('that has its words', () => {
    const value = datesOf(report('wire', 0, [WORD]), report('post', 2, [TOLL]));
    expect(value).toEqual([
      [WORD, 0],
      [TOLL, 2],
    ]);
  });
  test('also when another one prints them best', () => {
    const later = report('post', 2, [WORD]);
    const first = { ...report('wire', 0, [WORD]), quotes: [] };
    expect(datesOf(first, later)).toEqual([[WORD, 0]]);
  });
  test('not by one that has two of its words in quotation marks', () => {
    const hint = { ...report('wire', 0, []), quoteTexts: ['the toll'] };
    expect(datesOf(hint, report('post', 3, [TOLL]))).toEqual([[TOLL, 3]]);
  });
  test('of an outlet that is in the story already, too', () => {
    const again = { ...report('again', 5, [TOLL]), outlet: 'Outlet wire', feedId: 'feed-wire' };
    expect(datesOf(report('wire', 0, [WORD]), again)).toEqual([
      [WORD, 0],
      [TOLL, 5],
    ]);
  });
});

describe('the headline of a story is dated by the first article', () => {
  const first = report('wire', 0, []);
  const hours = (title: string) => {
    const last = report('last', 4, [], title);
    const others = [report('b', 4, [], title), report('c', 4, [], title)];
    const { headline, headlineAt = 0 } = compose(first, last, ...others);
    return [headline, (headlineAt - NOON) / HOUR];
  };

  test('that tells the same in other words', () => {
    const title = 'Lenne bridge: Mayor Ada Quill has reopened it';
    expect(hours(title)).toEqual([title, 0]);
  });
  test('of those that tell something else', () => {
    const title = 'Cracks close Lenne crossing, Quill orders inspection';
    expect(hours(title)).toEqual([title, 4]);
  });
});
