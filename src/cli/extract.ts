import type { Command } from 'commander';
import { z } from 'zod';
import type { ExtractOutcome } from '../article/extract.js';

const inputLine = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().default(''),
  contentType: z.string().optional(),
  bodyBase64: z.string(),
});

interface ExtractFlags {
  readonly jsonl?: boolean;
  readonly threads: string;
}

/** `pullquote extract`: an article page as text, for people or (`--jsonl`) for measuring. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('show an article page as text: headline, author, date, paragraphs')
    .argument('[source...]', 'addresses or files of pages')
    .option('--jsonl', 'answer JSON Lines of {id, url, contentType?, bodyBase64} on standard input')
    .option('--threads <n>', 'with --jsonl: pages in work at once', '2')
    .action(async (sources: readonly string[], flags: ExtractFlags, command: Command) => {
      if (flags.jsonl === true) return answerLines(threadsOf(flags, command));
      if (sources.length === 0) command.error('Name a page (address or file), or give --jsonl.');
      const faults = await showPages(sources);
      if (faults.length > 0) command.error(faults.join('\n'));
    });
}

function threadsOf(flags: ExtractFlags, command: Command): number {
  const threads = Number(flags.threads);
  if (!Number.isInteger(threads) || threads < 1) command.error('--threads takes a number from 1.');
  return threads;
}

async function answerLines(threads: number): Promise<void> {
  const { createExtractor } = await import('../article/extractor.js');
  const { runBatch } = await import('./batch.js');
  const { decodeBytes } = await import('../net/charset.js');
  const extractor = createExtractor({ threads });
  const answer = async (line: unknown): Promise<object> => {
    const { id, url, contentType, bodyBase64 } = inputLine.parse(line);
    const html = decodeBytes(Buffer.from(bodyBase64, 'base64'), contentType, 'html');
    return { id, ...describeOutcome(await extractor.extract(html, { url })) };
  };
  try {
    // Twice as many lines in work as there are threads, so that none waits for standard input.
    await runBatch(answer, process.stdin, process.stdout, threads * 2);
  } finally {
    await extractor.close();
  }
}

/** A paywalled page answers with its teaser: that is the text it has. */
function describeOutcome(outcome: ExtractOutcome): object {
  const article = outcome.kind === 'ok' ? outcome.article : outcome.teaser;
  if (article === undefined) return { ok: false, error: outcome.kind === 'failed' ? outcome.message : '' };
  const { title, byline, publishedAt, language: lang, text } = article;
  const date = publishedAt === undefined ? undefined : new Date(publishedAt).toISOString();
  return { ok: true, title, byline, publishedAt: date, lang, text: text.replaceAll('\n\n', '\n') };
}

/** Writes the articles to standard output and gives a sentence for each source that holds none. */
async function showPages(sources: readonly string[]): Promise<readonly string[]> {
  const { loadEnvironment, processSource } = await import('../config.js');
  const { addressOf } = await import('../net/local-files.js');
  const { openReading } = await import('../reading.js');
  const { readArticle } = await import('./read-article.js');
  const { renderArticle } = await import('./render-article.js');
  const settings = processSource();
  const { allowPrivateAddresses } = loadEnvironment(settings);
  const addresses = sources.map((source) => addressOf(source, settings.directory));
  const reading = openReading({ allowPrivateAddresses, files: addresses });
  const faults: string[] = [];
  try {
    for (const address of addresses) {
      const read = await readArticle(reading, address);
      if (read.kind === 'ok') process.stdout.write(renderArticle(read.article));
      else faults.push(`${address}: ${read.reason}`);
    }
    return faults;
  } finally {
    await reading.close();
  }
}
