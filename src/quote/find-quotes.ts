import type { Quote } from '../model.js';
import { attribute } from './attribute.js';
import { markedStretches, readDocument } from './document.js';
import { joinQuotes } from './join.js';
import { lexiconOf } from './languages/index.js';
import { judgeMarked } from './marks/is-quotation.js';
import { type Person, peopleOf } from './person-list.js';
import { findCast, withGenders } from './speakers/cast.js';
import { withRolesTakenUp } from './speakers/roles-taken-up.js';

/** An article, and what is known of it. */
export interface FindQuotesInput {
  /** Plain text; paragraphs end in a line break. */
  readonly text: string;
  readonly title?: string;
  /** ISO 639-1, or undefined where it is not known: quotations are then found without speakers. */
  readonly language: string | undefined;
  /** Name of an attribution rule to leave out: tells what that rule is worth (`bench/quotes --ablate`). */
  readonly withoutRule?: string;
}

/**
 * Finds the direct quotations of an article with their speakers, in order, and everyone whom the article names.
 * Each quote is verbatim: `text.slice(quote.start, quote.end) === quote.text`. Never throws; linear in the text.
 */
export function findQuotes(input: FindQuotesInput): { quotes: Quote[]; people: Person[] } {
  const lexicon = lexiconOf(input.language);
  if (lexicon === undefined) return { quotes: quotesWithoutSpeakers(input.text), people: [] };
  const read = readDocument(input.text, lexicon, input.title);
  const cast = withRolesTakenUp(read, findCast(read));
  const doc = withGenders(read, cast);
  return { quotes: joinQuotes(doc, attribute(doc, cast, input.withoutRule)), people: peopleOf(doc, cast) };
}

function quotesWithoutSpeakers(text: string): Quote[] {
  return markedStretches(text, undefined)
    .filter((marked) => judgeMarked(text, marked) === 'quotation')
    .map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      tier: 'none' as const,
      rule: 'no-language',
    }));
}

export type { Person };
