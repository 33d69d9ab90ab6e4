import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { extractArticle } from '../src/article/extract.js';

/*
 * Pages per CPU second, ours against Readability on linkedom alone (which keeps captions, related headlines and
 * sign-ups, and has no guard). Ours cleans, filters, reads metadata and the language besides.
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/articles.js [folder of .html files]
 */

const ROUNDS = 5;
const FIXTURES = 'test/fixtures/article';

const READERS: readonly (readonly [name: string, read: (html: string) => number])[] = [
  ['Readability on linkedom', readPlainly],
  ['Pullquote', (html) => lengthOf(extractArticle(html, { url: 'https://outlet.example/page' }))],
];

const pages = readPages(process.argv[2] ?? FIXTURES);
process.stdout.write(`${pages.length} pages, ${ROUNDS} rounds each\n`);
for (const [name, read] of READERS) {
  for (const page of pages) read(page);
  const begun = process.cpuUsage();
  let characters = 0;
  for (let round = 0; round < ROUNDS; round += 1) for (const page of pages) characters += read(page);
  const { user, system } = process.cpuUsage(begun);
  const rate = (pages.length * ROUNDS) / ((user + system) / 1e6);
  process.stdout.write(
    `${name.padEnd(24)} ${rate.toFixed(0).padStart(6)} pages/s  ${characters} characters\n`,
  );
}

function readPages(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

function readPlainly(html: string): number {
  try {
    const document = new DOMParser().parseFromString(html, 'text/html');
    return new Readability(document as never).parse()?.textContent?.length ?? 0;
  } catch {
    return 0; // a page without a root element, which linkedom does not survive
  }
}

function lengthOf(outcome: ReturnType<typeof extractArticle>): number {
  return outcome.kind === 'ok' ? outcome.article.text.length : 0;
}
