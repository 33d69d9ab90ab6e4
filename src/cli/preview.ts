import type { Command } from 'commander';
import type { Preview } from '../jobs/preview.js';

interface PreviewFlags {
  readonly html?: boolean;
  readonly json?: boolean;
  readonly items: string;
  readonly language: string;
}

/** `pullquote preview`: the digest that feeds and pages would give, with no bot and no store. */
export function registerPreview(program: Command): void {
  program
    .command('preview')
    .description('print the digest of feeds, pages or files, with no bot and no store')
    .argument('<address...>', 'feeds, pages or files')
    .option('--html', "print Telegram's HTML instead of text")
    .option('--json', 'print the stories as JSON')
    .option('--items <n>', 'latest items to read of each feed', '10')
    .option('--language <code>', 'language of the digest’s own words', 'en')
    .action(async (addresses: readonly string[], flags: PreviewFlags, command: Command) => {
      const preview = await readPreview(addresses, Math.max(1, Number.parseInt(flags.items, 10) || 10));
      for (const { address, reason } of preview.faults) process.stderr.write(`${address}: ${reason}\n`);
      process.stdout.write(
        flags.json ? `${JSON.stringify(preview.stories, null, 2)}\n` : await renderPreview(preview, flags),
      );
      if (preview.stories.length === 0) command.error('Nothing to show.');
    });
}

async function readPreview(typed: readonly string[], items: number): Promise<Preview> {
  const { loadConfig, processSource } = await import('../config.js');
  const { previewAddresses } = await import('../jobs/preview.js');
  const { addressOf } = await import('../net/local-files.js');
  const { openReading } = await import('../reading.js');
  const source = processSource();
  const { allowPrivateAddresses, feeds, topics } = loadConfig(source);
  const addresses = typed.map((one) => addressOf(one, source.directory));
  const reading = openReading({ allowPrivateAddresses, files: addresses });
  try {
    const feedTopics = new Map(feeds.map((feed) => [feed.url, feed.topics]));
    return await previewAddresses({ ...reading, clock: Date.now }, addresses, { items, topics, feedTopics });
  } finally {
    await reading.close();
  }
}

async function renderPreview(preview: Preview, flags: PreviewFlags): Promise<string> {
  const { createTranslate } = await import('../bot/i18n.js');
  const { renderDigest } = await import('../digest/render.js');
  const { fileURLToPath } = await import('node:url');
  const messages = renderDigest(
    { stories: preview.stories, more: 0 },
    {
      language: flags.language,
      now: Date.now(),
      translate: createTranslate(fileURLToPath(new URL('../../locales', import.meta.url))),
      quoteLength: 'long',
      previews: false,
      ...(preview.title === undefined ? {} : { title: preview.title }),
    },
  );
  return messages.map((message) => `${flags.html ? message.html : message.plain}\n`).join('\n');
}
