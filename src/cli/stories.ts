import type { Command } from 'commander';
import { z } from 'zod';

const inputLine = z.object({
  id: z.string(),
  lang: z.string().default(''),
  title: z.string().default(''),
  text: z.string().default(''),
  source: z.string().default(''),
  publishedAt: z.string().transform((value) => Date.parse(value)),
});

/** `pullquote stories --jsonl`: which articles tell one event, decided in order of arrival. */
export function registerStories(program: Command): void {
  program
    .command('stories')
    .description('put articles of one event into one story (JSON Lines in, JSON Lines out)')
    .option('--jsonl', 'read articles as JSON Lines on standard input')
    .option('--explain', 'say why each article joined or opened its story')
    .action(async (options: { readonly explain?: boolean }) => {
      const { runBatch } = await import('./batch.js');
      const { createStoryIndex } = await import('../story/story-index.js');
      const index = createStoryIndex({ explains: options.explain ?? false });
      await runBatch(
        (line) => {
          const { lang, ...article } = inputLine.parse(line);
          const { story, ...why } = index.assign(
            { ...article, language: lang, names: [], quotes: [] },
            article.id,
          );
          return options.explain ? { id: article.id, story, ...why } : { id: article.id, story };
        },
        process.stdin,
        process.stdout,
      );
    });
}
