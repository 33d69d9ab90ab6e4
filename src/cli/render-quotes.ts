import type { Quote } from '../model.js';
import type { LeadQuote } from '../story/lead-quotes.js';

export interface RenderQuotesInput {
  readonly language: string | undefined;
  readonly quotes: readonly Quote[];
  readonly leads: readonly LeadQuote[];
  /** Name tier and rule of each. */
  readonly explain: boolean;
}

/** What was found, for a person to read: one quotation a block, `*` before those that a digest would print. */
export function renderQuotes({ language, quotes, leads, explain }: RenderQuotesInput): string {
  if (quotes.length === 0) return `No quotations found (language: ${language ?? 'unknown'}).\n`;
  const isLead = (quote: Quote): boolean =>
    leads.some((lead) => lead.spans.some((span) => span.start >= quote.start && span.end <= quote.end));
  const blocks = quotes.map((quote) => {
    const words = (quote.segments ?? [quote])
      .map(({ start, end }) => quote.text.slice(start - quote.start, end - quote.start))
      .join(' … ');
    const name = quote.speaker === undefined ? '(no speaker)' : quote.speaker.name;
    const role = quote.speaker?.role === undefined ? '' : `, ${quote.speaker.role}`;
    const why = explain ? `  [${quote.tier}: ${quote.rule}]` : '';
    return `${isLead(quote) ? '*' : ' '} “${words}”\n    — ${name}${role}${why}\n`;
  });
  return `${blocks.join('\n')}\n${quotes.length} quotations, language: ${language ?? 'unknown'}\n`;
}
