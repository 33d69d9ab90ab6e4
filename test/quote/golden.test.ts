import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Quote } from '../../src/model.js';
import { findQuotes } from '../../src/quote/find-quotes.js';
import { chooseLeadQuotes } from '../../src/story/lead-quotes.js';

/** One invented article, the quotations that stand in it, and those of them that a digest prints. */
const article = z.strictObject({
  title: z.string(),
  text: z.string(),
  quotes: z.array(
    z.strictObject({
      /** Verbatim; the parts of an interrupted quotation are joined with " … ". */
      says: z.string(),
      by: z.string().optional(),
      role: z.string().optional(),
      anonymous: z.boolean().optional(),
    }),
  ),
  /** Places in `quotes`, from 1, best first. */
  leads: z.array(z.number()),
});

const root = new URL('../fixtures/quote/', import.meta.url);

function readArticles(): { language: string; name: string; value: z.infer<typeof article> }[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: language }) =>
      readdirSync(new URL(`${language}/`, root)).map((file) => ({
        language,
        name: file.replace('.yaml', ''),
        value: article.parse(parse(readFileSync(new URL(`${language}/${file}`, root), 'utf8'))),
      })),
    );
}

const partsOf = (text: string, quote: Quote): string =>
  (quote.segments ?? [quote]).map(({ start, end }) => text.slice(start, end)).join(' … ');

describe.each(readArticles())('the $language article $name', ({ language, value }) => {
  const { title, text } = value;
  const { quotes } = findQuotes({ text, title, language });

  it('has these quotations by these speakers', () => {
    expect(
      quotes.map((quote) => ({
        says: partsOf(text, quote),
        ...(quote.speaker && { by: quote.speaker.name }),
        ...(quote.speaker?.role && { role: quote.speaker.role }),
        ...(quote.speaker?.anonymous && { anonymous: true }),
      })),
    ).toEqual(value.quotes);
  });

  it('prints these, best first', () => {
    const leads = chooseLeadQuotes({ headline: title, text, quotes, language });
    const placeOf = (start: number): number =>
      quotes.findIndex((quote) => start >= quote.start && start < quote.end) + 1;
    expect(leads.map(({ spans }) => placeOf(spans[0]?.start ?? -1))).toEqual(value.leads);
  });
});
