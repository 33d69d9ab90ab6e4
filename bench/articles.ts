import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openReaders, type Reader } from './articles-readers.js';

/**
 * Pages a second of processor time, ours beside other readers, in turns. Ours cleans, filters, reads metadata and
 * the language besides; the others keep captions, related headlines and sign-ups, and have no guard. The rivals are
 * no packages of the project; installed in a folder of their own, they take part:
 *
 *   npm install --prefix FOLDER jsdom @extractus/article-extractor
 *   npx tsc --outDir build-bench && node build-bench/bench/articles.js [--rivals FOLDER] [folder of .html files]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rivals: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
const FIXTURES = 'test/fixtures/article';
const rounds = Number(values.rounds);

const pages = readPages(positionals[0] ?? FIXTURES);
const readers = openReaders(values.rivals === undefined ? undefined : resolve(values.rivals));
const results = readers.map((reader) => ({ reader, seconds: 0, characters: 0 }));
for (const { reader } of results) await readAll(reader);
for (let round = 0; round < rounds; round += 1) {
  for (const result of results) {
    const begun = process.cpuUsage();
    result.characters = await readAll(result.reader);
    const { user, system } = process.cpuUsage(begun);
    result.seconds += (user + system) / 1e6;
  }
}
process.stdout.write(`${pages.length} pages, ${rounds} rounds each\n`);
for (const { reader, seconds, characters } of results) {
  const rate = ((pages.length * rounds) / seconds).toFixed(0).padStart(6);
  process.stdout.write(`${reader.name.padEnd(24)} ${rate} pages/s  ${characters} characters\n`);
}

function readPages(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

async function readAll({ read }: Reader): Promise<number> {
  let characters = 0;
  for (const page of pages) characters += await read(page);
  return characters;
}
