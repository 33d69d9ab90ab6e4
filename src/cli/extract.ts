import type { Command } from 'commander';
import { z } from 'zod';
import type { Article } from '../model.js';

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

/** `pullquote extract`: a page as plain text, for people or as JSON Lines (shapes in docs: one paragraph a line). */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('read an article page: headline, author, date and text without the boilerplate')
    .argument('[page...]', 'addresses or files')
    .option('--jsonl', 'read {id, url, contentType?, bodyBase64} as JSON Lines on standard input')
    .option('--threads <n>', 'pages in work at once', '2')
    .action(async (pages: readonly string[], flags: ExtractFlags) => {
      const { createExtractor } = await import('../article/extractor.js');
      const threads = Math.max(1, Number.parseInt(flags.threads, 10) || 1);
      const extractor = createExtractor({ threads });
      try {
        if (flags.jsonl) await answerLines(extractor, threads);
        else await printPages(extractor, pages);
      } finally {
        await extractor.close();
      }
    });
}

type Extractor = import('../article/extractor.js').Extractor;

async function answerLines(extractor: Extractor, threads: number): Promise<void> {
  const { runBatch } = await import('./batch.js');
  const answer = async (line: unknown): Promise<object> => {
    const { id, url, contentType, bodyBase64 } = inputLine.parse(line);
    const html = decode(Buffer.from(bodyBase64, 'base64'), contentType);
    const outcome = await extractor.extract(html, { url });
    const article = outcome.kind === 'ok' ? outcome.article : outcome.teaser;
    if (article === undefined)
      return { id, ok: false, error: outcome.kind === 'failed' ? outcome.message : '' };
    const { title, byline, publishedAt, language, text } = article;
    return {
      id,
      ok: true,
      title,
      byline,
      publishedAt: publishedAt === undefined ? undefined : new Date(publishedAt).toISOString(),
      lang: language,
      text: text.replaceAll('\n\n', '\n'),
    };
  };
  // Twice as many in work as there are threads, so that none waits for the reader of standard input.
  await runBatch(answer, process.stdin, process.stdout, threads * 2);
}

async function printPages(extractor: Extractor, pages: readonly string[]): Promise<void> {
  for (const page of pages) {
    const { readFile } = await import('node:fs/promises');
    const html = decode(await readFile(page), undefined);
    const outcome = await extractor.extract(html, { url: page });
    process.stdout.write(
      outcome.kind === 'ok' ? renderArticle(outcome.article) : `${page}: ${outcome.message}\n`,
    );
  }
}

function renderArticle(article: Article): string {
  const date = article.publishedAt === undefined ? undefined : new Date(article.publishedAt).toISOString();
  const source = [article.byline, article.siteName, date].filter((part) => part !== undefined).join(' · ');
  return `${[article.title, source, article.text].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A stand-in until net/charset is there. */
function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
