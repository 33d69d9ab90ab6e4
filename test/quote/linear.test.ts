import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find-quotes.js';

/**
 * How the work grows with the length of a text, counted and not timed: V8's precise coverage tells how often every
 * block of the rules is run, which is the same on a slow and a busy machine. Four times the text may take four times
 * the steps, and a little for what is paid once.
 */
const session = new Session();

beforeAll(async () => {
  // The optimizing compiler leaves out blocks, and their counts, as it pleases.
  setFlagsFromString('--no-opt');
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  setFlagsFromString('--opt');
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

/** Of a text, and of one four times as long. */
async function expectLinear(textOf: (factor: 1 | 4) => string, language: string): Promise<void> {
  const short = await stepsOf(textOf(1), language);
  const value = await stepsOf(textOf(4), language);
  const expected = 4.4 * short + 10_000;
  expect(value).toBeLessThan(expected);
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

/** Names that are all different: what is looked up by a name may not grow with their number. */
const letters = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'abdefgiklm'.charAt(Number(digit)));
const MANY_NAMES: readonly (readonly [language: string, one: (number: number) => string])[] = [
  ['en', (number) => `Anna Or${letters(number)} met Paul Or${letters(number)}. Or${letters(number)} left. `],
  ['en', (number) => `"It is over now, all of it," said Anna Or${letters(number)}, a teacher. `],
  ['en', (number) => `Or${letters(number)} said it was "a long and dark winter day". `],
  ['de', (number) => `„Das ist ein langer Tag“, sagte Anna Or${letters(number)}, Lehrerin in Or. `],
  ['ru', (number) => `Анна Ор${letters(number)} сказала: «Это был очень долгий день». `],
];

describe('the work of finding quotations is linear in the length of the text', () => {
  for (const [language, opening, piece] of MADE_TO_BE_SLOW) {
    it(`${language}: ${JSON.stringify((opening + piece).slice(0, 30))}, again and again`, async () => {
      const times = Math.ceil(5_000 / piece.length);
      await expectLinear((factor) => opening + piece.repeat(factor * times), language);
    });
  }

  for (const [language, one] of MANY_NAMES) {
    it(`${language}: ${one(0).slice(0, 40)}…, with a new name each time`, async () => {
      const textOf = (count: number) => Array.from({ length: count }, (_, at) => one(1000 + at)).join('');
      await expectLinear((factor) => textOf(factor * 200), language);
    });
  }
});
