import type { Command } from 'commander';
import { z } from 'zod';

const inputLine = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().optional(),
  title: z.string().default(''),
  text: z.string(),
});

interface QuotesOptions {
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly language?: string;
}

/** `pullquote quotes`: who said what, in batches (`--jsonl`) or for a person to read. */
export function registerQuotes(program: Command): void {
  program
    .command('quotes [file]')
    .description('find the quotations of an article and who said them')
    .option('--jsonl', 'read articles as JSON Lines on standard input, write JSON Lines')
    .option('--explain', 'name the rule that found each speaker')
    .option('--language <code>', 'language of the text, where it is known (en, de, ru, fr, es, it, pt, uk)')
    .action(async (file: string | undefined, options: QuotesOptions) => {
      if (options.jsonl === true) await answerBatch(options);
      else await showText(file, options);
    });
}

async function answerBatch({ explain }: QuotesOptions): Promise<void> {
  const { runBatch } = await import('./batch.js');
  const { detectLanguage } = await import('../article/language.js');
  const { findQuotes } = await import('../quote/find-quotes.js');
  const { chooseLeadQuotes } = await import('../story/lead-quotes.js');
  await runBatch(
    (line) => {
      const { id, lang, title, text } = inputLine.parse(line);
      const language = detectLanguage(text, [lang]);
      const { quotes } = findQuotes({ text, title, language });
      const leads = chooseLeadQuotes({ headline: title, text, quotes, language });
      const starts = new Set(leads.flatMap((lead) => lead.spans.map((span) => span.start)));
      return {
        id,
        lang: language ?? '',
        quotes: quotes.map(({ speaker, tier, rule, ...quote }) => ({
          ...quote,
          speaker: tier === 'guess' ? null : (speaker?.name ?? null),
          ...([...starts].some((start) => start >= quote.start && start < quote.end) ? { lead: true } : {}),
          ...(explain === true ? { role: speaker?.role, tier, rule } : {}),
        })),
      };
    },
    process.stdin,
    process.stdout,
  );
}

async function showText(
  file: string | undefined,
  { explain, language: wished }: QuotesOptions,
): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const { AppError } = await import('../errors.js');
  const { identifyLanguage } = await import('../article/language.js');
  const { findQuotes } = await import('../quote/find-quotes.js');
  const { chooseLeadQuotes } = await import('../story/lead-quotes.js');
  const { renderQuotes } = await import('./render-quotes.js');
  const text = await readFile(file ?? '/dev/stdin', 'utf8').catch((error: unknown) => {
    throw new AppError(
      'input.unreadable',
      `Cannot read ${file ?? 'standard input'}: give the path of a text file.`,
      error,
    );
  });
  const language = wished ?? (await identifyLanguage(text, []));
  const { quotes } = findQuotes({ text, language });
  const headline = text.trimStart().split('\n', 1)[0] ?? '';
  const leads = chooseLeadQuotes({ headline, text, quotes, language });
  process.stdout.write(renderQuotes({ language, quotes, leads, explain: explain === true }));
}
