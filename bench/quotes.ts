import { parseArgs } from 'node:util';
import { RULE_NAMES } from '../src/quote/rules/index.js';
import { answer, type GoldArticle, readGold, type Score } from './quotes-gold.js';

/**
 * Articles a second of quotes, speakers and leads on one thread, language detection included; how time grows with
 * length, of news and of junk; and, where a folder of gold sets with their `score.mjs` is given, how many speakers
 * and leads are right. `--ablate` tells instead what each attribution rule is worth on the sets `*-dev`: how the
 * scores fall without it. Run it on compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/quotes.js [--gold folder] [--ablate]
 */
const { values: options } = parseArgs({ options: { gold: { type: 'string' }, ablate: { type: 'boolean' } } });

const PARAGRAPHS = [
  '"We cannot borrow forty million for a house that stands empty in winter," said Councilwoman Dora Inch.',
  'Mayor Peter Vale said he would try again. "The old roof leaks, and everybody in this room knows it."',
  'The vote came after two years of debate about the river, the ferry and the money for both of them.',
];

/** Pieces that, repeated, once took a time that was not linear, or many times that of news. */
const JUNK: readonly (readonly [language: string, opening: string, piece: string])[] = [
  ['fr', '« ', ', dit '],
  ['fr', '', '« a, dit '],
  ['fr', '', '— a, dit X. '],
  ['en', '', ', said '],
  ['en', '', 'Mr. '],
  ['en', '', 'Mara said "no" '],
  ['de', '', ', sagte '],
  ['de', '', '" Mara Holt '],
  ['ru', '', ', - сказал '],
  ['es', '', ', dijo '],
  ['it', '', '( ” »'],
  ['pt', '', '…e'],
  ['uk', '', ', сказав '],
];

if (options.ablate === true && options.gold !== undefined) await ablate(options.gold);
else {
  measureGrowth();
  if (options.gold !== undefined) await measureGold(options.gold);
}

function measureGrowth(): void {
  print('growth, ms');
  for (const kilobytes of [250, 500, 1000]) {
    const text = repeatTo(`${PARAGRAPHS.join('\n\n')}\n\n`, kilobytes * 1000);
    print(`  ${kilobytes} kB of news ${timeOf(() => answer({ id: '', text }))}`);
  }
  for (const marks of [25_000, 50_000, 100_000]) {
    const text = '"a b c d e" '.repeat(marks / 2);
    print(`  ${marks} quotation marks ${timeOf(() => answer({ id: '', text }))}`);
  }
  print('junk of 50 and 200 kB, ms: four times is linear');
  for (const [lang, opening, piece] of JUNK) {
    const times = [50_000, 200_000].map((length) =>
      timeOf(() => answer({ id: '', lang, text: opening + repeatTo(piece, length) })),
    );
    print(`  ${lang} ${JSON.stringify(piece)} ${times.join(' ')}`);
  }
  const invented = Array.from({ length: 500 }, (_, index) => ({
    id: String(index),
    title: 'Council rejects the new hall',
    text: repeatTo(`${PARAGRAPHS.join('\n\n')}\n\n`, 4000),
  }));
  print(`invented articles of 4 kB: ${rateOf(invented)} a second`);
}

async function measureGold(folder: string): Promise<void> {
  const { sets, score } = await readGold(folder);
  for (const { name, articles } of sets) {
    const speed = rateOf(articles);
    const found = score(
      articles,
      articles.map((article) => answer(article)),
    );
    print(`${name}: ${speed} articles a second; ${describe(found)}`);
  }
}

/** For each rule, on each dev set: points of speaker accuracy and named quotations right that go without it. */
async function ablate(folder: string): Promise<void> {
  const { sets, score } = await readGold(folder);
  for (const { name, articles } of sets.filter((set) => set.name.endsWith('-dev.jsonl'))) {
    const without = (rule?: string): Score =>
      score(
        articles,
        articles.map((article) => answer(article, rule)),
      );
    const all = without();
    print(`${name}: ${describe(all)}`);
    const rows = RULE_NAMES.map((rule) => ({ rule, score: without(rule) })).sort(
      (a, b) => a.score.speaker.accuracy - b.score.speaker.accuracy,
    );
    for (const { rule, score: rest } of rows) {
      const points = (100 * (rest.speaker.accuracy - all.speaker.accuracy)).toFixed(1);
      const precision = (100 * (rest.named.precision - all.named.precision)).toFixed(1);
      print(`  ${rule}: speaker ${points}, named right ${rest.named.ok - all.named.ok} (${precision} %)`);
    }
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

function rateOf(articles: readonly GoldArticle[]): number {
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
