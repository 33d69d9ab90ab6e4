import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../src/article/language.js';
import { findQuotes } from '../src/quote/find-quotes.js';
import { chooseLeadQuotes } from '../src/story/lead-quotes.js';

/**
 * Articles a second of quotes, speakers and leads on one thread, language detection included; how time grows with
 * length; and, where a folder of gold sets with their `score.mjs` is given, how many speakers and leads are right.
 * Run it on compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/quotes.js [--gold folder]
 */
const { values: options } = parseArgs({ options: { gold: { type: 'string' } } });

interface Article {
  readonly id: string;
  readonly lang?: string;
  readonly title?: string;
  readonly text: string;
}

/** What the scorer of the gold sets gives; shares are 0 to 1. */
interface Score {
  readonly f1: number;
  readonly speaker: { readonly accuracy: number };
  readonly named: { readonly precision: number; readonly coverage: number };
  readonly lead: {
    readonly n: number;
    readonly ok: number;
    readonly articles: number;
    readonly withQuotes: number;
  };
  readonly fullName: { readonly rate: number };
}

const PARAGRAPHS = [
  '"We cannot borrow forty million for a house that stands empty in winter," said Councilwoman Dora Inch.',
  'Mayor Peter Vale said he would try again. "The old roof leaks, and everybody in this room knows it."',
  'The vote came after two years of debate about the river, the ferry and the money for both of them.',
];

print('growth, ms');
for (const kilobytes of [250, 500, 1000]) {
  const text = repeatTo(`${PARAGRAPHS.join('\n\n')}\n\n`, kilobytes * 1000);
  print(`  ${kilobytes} kB of news ${timeOf(() => answer({ id: '', title: '', text }))}`);
}
for (const marks of [25_000, 50_000, 100_000]) {
  const text = '"a b c d e" '.repeat(marks / 2);
  print(`  ${marks} quotation marks ${timeOf(() => answer({ id: '', title: '', text }))}`);
}
const invented = Array.from({ length: 500 }, (_, index) => ({
  id: String(index),
  title: 'Council rejects the new hall',
  text: repeatTo(`${PARAGRAPHS.join('\n\n')}\n\n`, 4000),
}));
print(`invented articles of 4 kB: ${rateOf(invented)} a second`);
if (options.gold !== undefined) await measureGold(options.gold);

async function measureGold(folder: string): Promise<void> {
  const { score } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  for (const file of readdirSync(folder).filter((name) => /^gold-.*\.jsonl$/u.test(name))) {
    const articles: Article[] = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    const speed = rateOf(articles);
    print(`${file}: ${speed} articles a second; ${describe(score(articles, articles.map(answer)))}`);
  }
}

function describe({ f1, speaker, named, lead, fullName }: Score): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  return [
    `spans ${percent(f1)}`,
    `speaker ${percent(speaker.accuracy)}`,
    `named ${percent(named.precision)} at ${percent(named.coverage)} %`,
    `lead ${percent(lead.ok / (lead.n || 1))} in ${lead.articles} of ${lead.withQuotes}`,
    `full name ${percent(fullName.rate)}`,
  ].join(', ');
}

function answer({ id, lang, title = '', text }: Article): unknown {
  const language = detectLanguage(text, [lang]);
  const { quotes } = findQuotes({ text, title, language });
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

function rateOf(articles: readonly Article[]): number {
  for (const article of articles.slice(0, 50)) answer(article);
  const spent = timeOf(() => {
    for (const article of articles) answer(article);
  });
  return Math.round((1000 * articles.length) / Math.max(1, spent));
}

/** Milliseconds of processor time, so that what else runs on the machine does not count. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}

function repeatTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
