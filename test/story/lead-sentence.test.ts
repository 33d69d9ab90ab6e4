import { describe, expect, it } from 'vitest';
import { findLeadSentence } from '../../src/story/lead-sentence.js';

const HEADLINE = 'Council rejects ferry terminal';
const lead = (text: string, language = 'en'): string | undefined =>
  findLeadSentence({ text, headline: HEADLINE, language });

const FIRST = 'The town council voted against a new ferry terminal on Tuesday night.';

describe('the sentence that leads where there is no quotation', () => {
  it('is the first one about the headline', () => {
    expect(lead(`${FIRST}\n\nIt rained all day, and the harbour was empty.`)).toBe(FIRST);
  });

  it.each([
    ['a caption', 'A view of the terminal in winter. (AP Photo/Abel Quarrie)'],
    ['a byline', 'By Abel Quarrie and Rosa Quint'],
    ['a sign-up line', 'Sign up for our newsletter and get the best of the terminal every day.'],
    ['the headline once more', `${HEADLINE}.`],
    ["another story's headline", '"Minister promises a ferry terminal before the vote"'],
  ])('is not %s', (_, line) => {
    expect(lead(`${line}\n\n${FIRST}`)).toBe(FIRST);
  });

  it('loses its dateline', () => {
    expect(lead(`WESTERHAM, Maine (AP) — ${FIRST}`)).toBe(FIRST);
  });

  it('is complete', () => {
    expect(
      lead(`Voted against.\n\nand then there was the question of the money for all of it\n\n${FIRST}`),
    ).toBe(FIRST);
  });

  it('stands early or nowhere', () => {
    expect(lead('No.\n\n'.repeat(40) + FIRST)).toBeUndefined();
    expect(lead('')).toBeUndefined();
  });
});
