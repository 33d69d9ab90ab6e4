import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find-quotes.js';

/**
 * How the work grows with the length of a text, counted and not timed: V8's precise coverage tells how often every
 * block of the rules is run, which is the same on a slow and a busy machine. Four times the text may take four times
 * the steps, and a little for what is paid once.
 */
const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** Runs of all blocks in `src/quote` since the last time that this was asked. */
async function takeSteps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/quote/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((steps, { count }) => steps + count, 0);
}

async function stepsOf(text: string, language: string): Promise<number> {
  findQuotes({ text: 'Nobody said so.', language });
  await takeSteps();
  findQuotes({ text, language });
  return takeSteps();
}

const NEWS = `"We cannot borrow forty million for a house that stands empty," said Councilwoman Dora Inch.

Mayor Peter Vale said he would try again. "The old roof leaks, and everybody in this room knows it."

The vote came after two years of debate about the river, the ferry and the money for both of them.

`;

const MADE_TO_BE_SLOW: readonly (readonly [language: string, opening: string, piece: string])[] = [
  ['en', '', NEWS],
  ['en', '', '"a b c d e" '],
  ['en', '', '"'],
  ['en', '', ', said '],
  ['en', '', 'Mr. '],
  ['en', '', 'Mara said "no" '],
  ['en', '', 'according to '],
  ['en', '', 'Ada Holt, '],
  ['en', '', 'the mayor of the '],
  ['en', '', '"I know," she said. '],
  ['fr', '« ', ', dit '],
  ['fr', '', '« a, dit '],
  ['fr', '', '— a, dit X. '],
  ['de', '', ', sagte '],
  ['de', '', '„ Mara Holt '],
  ['de', '', 'laut '],
  ['ru', '', ', - сказал '],
  ['ru', '', 'Иван Ивановна '],
  ['es', '', ', dijo '],
  ['it', '', '( ” »'],
  ['pt', '', '…e'],
  ['uk', '', ', сказав '],
];

describe('the work of finding quotations is linear in the length of the text', () => {
  for (const [language, opening, piece] of MADE_TO_BE_SLOW) {
    it(`${language}: ${JSON.stringify((opening + piece).slice(0, 30))}, again and again`, async () => {
      const times = Math.ceil(5_000 / piece.length);
      const short = await stepsOf(opening + piece.repeat(times), language);
      const value = await stepsOf(opening + piece.repeat(4 * times), language);
      const expected = 4.4 * short + 10_000;
      expect(value).toBeLessThan(expected);
    });
  }
});
