import { describe, expect, it } from 'vitest';
import { classifyParagraphs } from '../../src/quote/paragraphs.js';

const BODY = 'The council met on Monday and talked about the bridge until midnight.';

/** What a line is, standing between two paragraphs of an article. */
const kindOf = (line: string): string | undefined =>
  classifyParagraphs(`${BODY}\n\n${line}\n\n${BODY}`, 'en')[1]?.kind;

describe('a paragraph of plain text', () => {
  it.each([
    ['body', 'The vote was close, and nobody left the room.'],
    ['body', '"We will not pay for the bridge," said Mara Holt.'],
    ['body', '"We will not pay for the bridge."'],
    ['body', 'The mayor answered with one sentence:'],
    ['headline', '"Minister promises a bridge before the vote"'],
    ['headline', 'Ferry runs aground off Cape Lorne'],
    ['boilerplate', 'Sign up for our newsletter and never miss a story.'],
    ['caption', 'A worker on the bridge on Sunday. (AP Photo/Abel Quarrie)'],
    ['caption', '© Outlet International 2031'],
    ['byline', 'By Abel Quarrie and Rosa Quint'],
  ])('is %s: %s', (expected, line) => {
    expect(kindOf(line)).toBe(expected);
  });

  it('is a caption where it ends as other lines do, with the name of the outlet', () => {
    const text = `${BODY}\n\nWorkers at the gate - Outlet International\n\n${BODY}\n\nA crane stands idle in the port, which handles grain. - Outlet International`;
    const value = classifyParagraphs(text, 'en').map(({ kind }) => kind);
    expect(value).toEqual(['body', 'caption', 'body', 'caption']);
  });
});
