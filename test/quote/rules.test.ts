import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { findQuotes } from '../../src/quote/find-quotes.js';

const rows = z
  .array(
    z.strictObject({ rule: z.string(), language: z.string(), by: z.string().optional(), text: z.string() }),
  )
  .parse(parse(readFileSync(new URL('../fixtures/quote/rules.yaml', import.meta.url), 'utf8')));

describe('each attribution rule finds its speaker', () => {
  it.each(rows)('$rule ($language): $text', ({ rule, language, by, text }) => {
    const value = findQuotes({ text, language }).quotes;
    const last = value.at(-1);
    // A quotation joined of several parts keeps the rule of its first one.
    const isJoined = last?.segments !== undefined;
    expect({ by: last?.speaker?.name, rule: isJoined ? rule : last?.rule.split(' (')[0] }).toEqual({
      by,
      rule,
    });
  });
});
