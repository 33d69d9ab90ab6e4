import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { detectLanguage } from '../src/article/language.js';
import { findQuotes } from '../src/quote/find-quotes.js';
import { chooseLeadQuotes } from '../src/story/lead-quotes.js';

/** One line of a gold set, as `pullquote quotes --jsonl` reads it. */
export interface GoldArticle {
  readonly id: string;
  readonly lang?: string;
  readonly title?: string;
  readonly text: string;
}

/** What the scorer of the gold sets gives; shares are 0 to 1. */
export interface Score {
  readonly f1: number;
  readonly speaker: { readonly accuracy: number };
  readonly named: { readonly ok: number; readonly precision: number; readonly coverage: number };
  readonly lead: {
    readonly n: number;
    readonly ok: number;
    readonly articles: number;
    readonly withQuotes: number;
  };
  readonly fullName: { readonly rate: number };
}

export interface GoldSet {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

/** The sets `gold-*.jsonl` of a folder, and its scorer. */
export async function readGold(
  folder: string,
): Promise<{ sets: GoldSet[]; score: (gold: unknown, answers: unknown) => Score }> {
  const { score } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  const sets = readdirSync(folder)
    .filter((name) => /^gold-.*\.jsonl$/u.test(name))
    .map((name) => ({ name, articles: readLines(join(folder, name)) }));
  return { sets, score };
}

const readLines = (path: string): GoldArticle[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** What `pullquote quotes --jsonl` answers; `withoutRule` leaves out one attribution rule. */
export function answer({ id, lang, title = '', text }: GoldArticle, withoutRule?: string): unknown {
  const language = detectLanguage(text, [lang]);
  const without = withoutRule === undefined ? {} : { withoutRule };
  const { quotes } = findQuotes({ text, title, language, ...without });
  const leads = chooseLeadQuotes({ headline: title, text, quotes, language });
  const starts = leads.flatMap(({ spans }) => spans.map(({ start }) => start));
  return {
    id,
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: quote.tier === 'guess' ? null : (quote.speaker?.name ?? null),
      ...(starts.some((start) => start >= quote.start && start < quote.end) ? { lead: true } : {}),
    })),
  };
}
