import type { Command } from 'commander';
import { z } from 'zod';
import type { ParseFeedOutcome } from '../feed/parse.js';
import type { FeedItem } from '../model.js';
import { describeFeed } from './render-feed.js';

const inputLine = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().default(''),
  contentType: z.string().optional(),
  bodyBase64: z.string(),
});

/** `pullquote feed`: what a feed holds, for people or (`--jsonl`) for measuring. */
export function registerFeed(program: Command): void {
  program
    .command('feed')
    .description('show what a feed holds')
    .argument('[source]', 'address or file of a feed')
    .option('--jsonl', 'answer JSON Lines of {id, url, contentType?, bodyBase64} on standard input')
    .action(async (source: string | undefined, options: { jsonl?: boolean }, command: Command) => {
      if (options.jsonl === true) await answerLines();
      else if (source === undefined) command.error('Name a feed (address or file), or give --jsonl.');
      else await showFeed(source, command);
    });
}

async function answerLines(): Promise<void> {
  const { runBatch } = await import('./batch.js');
  const { parseFeed } = await import('../feed/parse.js');
  const { decodeBytes } = await import('../net/charset.js');
  const answer = async (line: unknown): Promise<object> => {
    const { id, url, contentType, bodyBase64 } = inputLine.parse(line);
    const text = decodeBytes(Buffer.from(bodyBase64, 'base64'), contentType, 'xml');
    return { id, ...describeOutcome(await parseFeed(text, { url })) };
  };
  await runBatch(answer, process.stdin, process.stdout);
}

function describeOutcome(outcome: ParseFeedOutcome): object {
  if (outcome.kind === 'failed') return { ok: false, error: outcome.reason };
  const { title, link, description, language, items } = outcome.feed;
  return { ok: true, feed: { title, link, description, language }, items: items.map(describeItem) };
}

function describeItem({ publishedAt, updatedAt, ...item }: FeedItem): object {
  return { ...item, publishedAt: isoDate(publishedAt), updatedAt: isoDate(updatedAt) };
}

function isoDate(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}

async function showFeed(source: string, command: Command): Promise<void> {
  const { loadEnvironment, processSource } = await import('../config.js');
  const { parseFeed } = await import('../feed/parse.js');
  const { decodeBytes } = await import('../net/charset.js');
  const { addressOf } = await import('../net/local-files.js');
  const { openReading } = await import('../reading.js');
  const settings = processSource();
  const { allowPrivateAddresses } = loadEnvironment(settings);
  const url = addressOf(source, settings.directory);
  const reading = openReading({ allowPrivateAddresses, files: [url] });
  try {
    const answer = await reading.fetch({ url, kind: 'feed' });
    if (answer.kind !== 'ok')
      command.error(answer.kind === 'failed' ? answer.reason : `${source}: ${answer.kind}`);
    const text = decodeBytes(answer.body, answer.contentType, 'xml');
    const parsed = await parseFeed(text, { url: answer.url });
    if (parsed.kind === 'failed') command.error(`${source}: ${parsed.reason}`);
    process.stdout.write(describeFeed(parsed.feed));
  } finally {
    await reading.close();
  }
}
