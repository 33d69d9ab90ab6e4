import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { findQuotes } from '../../src/quote/find-quotes.js';
import { RULE_NAMES } from '../../src/quote/rules/index.js';

const root = new URL('../fixtures/quote-rules/', import.meta.url);

const fixture = z.array(
  z.strictObject({
    rule: z.string(),
    by: z.string().optional(),
    /** Which quotation of the text it finds; the last where it is not said. */
    place: z.number().optional(),
    text: z.string(),
  }),
);

/** One file a language. */
const rows = readdirSync(root).flatMap((file) =>
  fixture
    .parse(parse(readFileSync(new URL(file, root), 'utf8')))
    .map((row) => ({ ...row, language: file.replace('.yaml', '') })),
);

it('shows every rule', () => {
  const shown = new Set(rows.map(({ rule }) => rule));
  expect(RULE_NAMES.filter((name) => !shown.has(name))).toEqual([]);
});

describe('each attribution rule finds its speaker', () => {
  it.each(rows)('$rule ($language): $text', ({ rule, language, by, place = -1, text }) => {
    const value = findQuotes({ text, language }).quotes;
    const found = value.at(place);
    // A quotation joined of several parts keeps the rule of its first one.
    const isJoined = found?.segments !== undefined;
    expect({ by: found?.speaker?.name, rule: isJoined ? rule : found?.rule.split(' (')[0] }).toEqual({
      by,
      rule,
    });
  });
});
