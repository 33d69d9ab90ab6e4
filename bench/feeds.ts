import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeBytes } from '../src/net/charset.js';
import { type Adapter, PARSERS } from './feeds-parsers.js';
import { SAMPLES, type Sample } from './feeds-samples.js';

/**
 * Feed parsers side by side, in turns, in one process. Run it on compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/feeds.js [--rounds 30] [folder of feed files]
 *
 * A line for each kind of feed and parser: feeds and megabytes (UTF-8) a second of processor time, that time in
 * proportion to rss-parser, and the items found. A parser that does not read a feed of the folder is told by `refused`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '30' } },
});
/** Every parser has read all kinds of feed so often before the first is measured, as in a process that has run a while. */
const WARM_UP_ROUNDS = 80;

/** Readings in a turn: of one alone, the sweeping of another parser's garbage would be a good part. */
const READINGS = 20;

interface Result {
  readonly parser: string;
  ms: number;
  items: number;
  refused: number;
}

const [folder] = positionals;
const groups: readonly (readonly [string, readonly Sample[]])[] =
  folder === undefined
    ? SAMPLES.map((sample) => [sample.name, [sample]] as const)
    : [[folder, readFolder(folder)] as const];
for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
  for (const [, samples] of groups) for (const parser of PARSERS) await run(parser, samples, 1);
}
for (const [name, samples] of groups) report(name, samples, await compare(samples, Number(values.rounds)));

function readFolder(path: string): Sample[] {
  return readdirSync(path).map((name) => ({
    name,
    text: decodeBytes(readFileSync(join(path, name)), undefined, 'xml'),
  }));
}

async function compare(samples: readonly Sample[], rounds: number): Promise<Result[]> {
  const results = PARSERS.map(({ name }) => ({ parser: name, ms: 0, items: 0, refused: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, parser] of PARSERS.entries()) {
      const result = results[at];
      if (result === undefined) continue;
      const { ms, items, refused } = await run(parser, samples, READINGS);
      result.ms += ms / rounds / READINGS;
      result.items = items;
      result.refused = refused;
    }
  }
  return results;
}

async function run(parser: Adapter, samples: readonly Sample[], readings: number) {
  let read = { items: 0, refused: 0 };
  const before = process.cpuUsage();
  for (let reading = 0; reading < readings; reading += 1) read = await readAll(parser, samples);
  const { user, system } = process.cpuUsage(before);
  return { ...read, ms: (user + system) / 1000 };
}

async function readAll({ countItems }: Adapter, samples: readonly Sample[]) {
  let items = 0;
  let refused = 0;
  for (const { text } of samples) {
    try {
      items += await countItems(text);
    } catch {
      refused += 1;
    }
  }
  return { items, refused };
}

function report(name: string, samples: readonly Sample[], results: readonly Result[]): void {
  const megabytes = samples.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const plain = results.find(({ parser }) => parser === 'rss-parser')?.ms ?? Number.NaN;
  process.stdout.write(`${name} (${samples.length} feeds, ${megabytes.toFixed(2)} MB)\n`);
  for (const { parser, ms, items, refused } of results) {
    const feeds = ((samples.length * 1000) / ms).toFixed(0).padStart(6);
    const speed = ((megabytes * 1000) / ms).toFixed(1).padStart(6);
    const ratio = (ms / plain).toFixed(2).padStart(5);
    process.stdout.write(
      `  ${parser.padEnd(11)}${feeds} feeds/s ${speed} MB/s ${ratio} x rss-parser  ${items} items` +
        `${refused > 0 ? `, ${refused} refused` : ''}\n`,
    );
  }
}
