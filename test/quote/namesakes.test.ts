import { describe, expect, it } from 'vitest';
import type { NameSpan } from '../../src/quote/names/describe-name.js';
import { bearerOf, type Namesake } from '../../src/quote/names/namesakes.js';

const OWEN: Namesake = { words: ['Owen', 'Marr'], gender: 'male' };
const NORA: Namesake = { words: ['Nora', 'Marr'], gender: 'female' };
const DREW: Namesake = { words: ['Drew', 'Marr'], gender: undefined };

const mention = (from: number): NameSpan => ({
  from,
  to: from + 1,
  titleFrom: from,
  words: ['Marr'],
  kind: 'unknown',
});
const bare = [mention(10), mention(20), mention(30)];
const wordsOf = (title: string): ReadonlySet<string> => new Set(title.split(' '));
const nobodyHints = (): undefined => undefined;

describe('a surname that several people bear', () => {
  it('means whoever is named first', () => {
    const value = bearerOf([OWEN, NORA], bare, {
      titleWords: wordsOf('A bridge within a year'),
      genderBehind: nobodyHints,
    });
    expect(value).toBe(0);
  });

  it('means the one whose first name the headline has', () => {
    const value = bearerOf([OWEN, NORA], bare, {
      titleWords: wordsOf('Nora Marr sells rope'),
      genderBehind: nobodyHints,
    });
    expect(value).toBe(1);
  });

  it('means the woman where "she" or "her" follows it, whatever the headline', () => {
    const value = bearerOf([OWEN, NORA], bare, {
      titleWords: wordsOf('Owen Marr'),
      genderBehind: ({ from }) => (from > 10 ? 'female' : undefined),
    });
    expect(value).toBe(1);
  });

  it('is told by two pronouns of one gender for one of the other', () => {
    const once = bearerOf([OWEN, NORA], bare, {
      titleWords: wordsOf(''),
      genderBehind: ({ from }) => (from === 10 ? 'female' : undefined),
    });
    const both = bearerOf([OWEN, NORA], bare, {
      titleWords: wordsOf(''),
      genderBehind: ({ from }) => (from === 10 ? 'male' : 'female'),
    });
    expect([once, both]).toEqual([0, 1]);
  });

  it('means the first where no bearer has the gender of the pronouns', () => {
    const value = bearerOf([OWEN, DREW], bare, { titleWords: wordsOf(''), genderBehind: () => 'female' });
    expect(value).toBe(0);
  });
});
