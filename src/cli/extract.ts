import type { Command } from 'commander';
import { z } from 'zod';
import type { ExtractOutcome } from '../article/extract.js';
import type { Extractor } from '../article/extractor.js';
import type { Fetch } from '../model.js';
import { renderArticle } from './render-article.js';

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
    .option('--threads <n>', 'pages in work at once', '2')
    .action(async (sources: readonly string[], flags: ExtractFlags, command: Command) => {
      const threads = Number(flags.threads);
      if (!Number.isInteger(threads) || threads < 1) command.error('--threads takes a number from 1.');
      if (flags.jsonl !== true && sources.length === 0)
        command.error('Name a page (address or file), or give --jsonl.');
      const { createExtractor } = await import('../article/extractor.js');
      const extractor = createExtractor({ threads });
      try {
        if (flags.jsonl === true) await answerLines(extractor, threads);
        else await showPages(extractor, sources, command);
      } finally {
        await extractor.close();
      }
    });
}

async function answerLines(extractor: Extractor, threads: number): Promise<void> {
  const { runBatch } = await import('./batch.js');
  const { decodeBytes } = await import('../net/charset.js');
  const answer = async (line: unknown): Promise<object> => {
    const { id, url, contentType, bodyBase64 } = inputLine.parse(line);
    const html = decodeBytes(Buffer.from(bodyBase64, 'base64'), contentType, 'html');
    return { id, ...describeOutcome(await extractor.extract(html, { url })) };
  };
  // Twice as many lines in work as there are threads, so that none waits for standard input.
  await runBatch(answer, process.stdin, process.stdout, threads * 2);
}

function describeOutcome(outcome: ExtractOutcome): object {
  const article = outcome.kind === 'ok' ? outcome.article : outcome.teaser;
  if (article === undefined) return { ok: false, error: outcome.kind === 'failed' ? outcome.message : '' };
  const { title, byline, publishedAt, language: lang, text } = article;
  const date = publishedAt === undefined ? undefined : new Date(publishedAt).toISOString();
  return { ok: true, title, byline, publishedAt: date, lang, text: text.replaceAll('\n\n', '\n') };
}

async function showPages(extractor: Extractor, sources: readonly string[], command: Command): Promise<void> {
  const { loadEnvironment, processSource } = await import('../config.js');
  const { createFetch } = await import('../net/create-fetch.js');
  const { addressOf, withLocalFiles } = await import('../net/local-files.js');
  const { describeUserAgent } = await import('../net/user-agent.js');
  const { CONTACT, VERSION } = await import('../version.js');
  const settings = processSource();
  const { allowPrivateAddresses } = loadEnvironment(settings);
  const addresses = sources.map((source) => addressOf(source, settings.directory));
  const client = createFetch({ allowPrivateAddresses, userAgent: describeUserAgent(VERSION, CONTACT) });
  try {
    const fetch = withLocalFiles(client.fetch, addresses);
    const faults: string[] = [];
    for (const address of addresses) {
      const shown = await showPage(extractor, fetch, address);
      if (shown.kind === 'text') process.stdout.write(shown.text);
      else faults.push(`${address}: ${shown.reason}`);
    }
    if (faults.length > 0) command.error(faults.join('\n'));
  } finally {
    await client.close();
  }
}

type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly reason: string };

async function showPage(extractor: Extractor, fetch: Fetch, url: string): Promise<Shown> {
  const { decodeBytes } = await import('../net/charset.js');
  const { articleFromText } = await import('../article/from-text.js');
  const answer = await fetch({ url, kind: 'page' });
  if (answer.kind !== 'ok')
    return { kind: 'fault', reason: answer.kind === 'failed' ? answer.reason : answer.kind };
  const body = decodeBytes(answer.body, answer.contentType, 'html');
  if (answer.contentType?.startsWith('text/plain')) {
    const article = articleFromText(body, answer.url);
    return article === undefined
      ? { kind: 'fault', reason: 'The text has no paragraphs below its first line.' }
      : { kind: 'text', text: renderArticle(article) };
  }
  const outcome = await extractor.extract(body, { url: answer.url });
  return outcome.kind === 'ok'
    ? { kind: 'text', text: renderArticle(outcome.article) }
    : { kind: 'fault', reason: outcome.message };
}
