import { type Context, InputFile } from 'grammy';
import { parseOpml, renderOpml } from '../feed/opml.js';
import type { BotDependencies } from './ports.js';
import { topicName } from './topics.js';
import { type Answer, say, type Turn } from './turn.js';

/** Bytes of an OPML document that are read; feeds of it that are kept. */
const MAX_BYTES = 1_000_000;
const MAX_FEEDS = 2_000;

/** Sends all feeds as an OPML document. */
export async function sendOpml(turn: Turn): Promise<void> {
  const feeds = await turn.ports.store.feeds.list();
  const file = new InputFile(Buffer.from(renderOpml(feeds)), 'pullquote.opml');
  await turn.ctx.replyWithDocument(file, { caption: turn.text('opml-caption') });
}

/** Adds the feeds of a document that an admin sent; known ones keep their settings. */
export async function importOpml(turn: Turn): Promise<Answer> {
  const size = turn.ctx.message?.document?.file_size ?? 0;
  if (size > MAX_BYTES) return say(turn.html('opml-too-big'));
  const found = parseOpml(await download(turn.ctx, turn.ports));
  if (found.length === 0) return say(turn.html('opml-bad', { reason: '0 × <outline xmlUrl>' }));
  const feeds = distinctFeeds(found).slice(0, MAX_FEEDS);
  // All at once: the store writes what comes together in one go.
  const isAdded = await Promise.all(feeds.map((feed) => addFeed(turn.ports, feed)));
  const added = isAdded.filter(Boolean).length;
  return say(turn.html('opml-imported', { added, known: feeds.length - added }));
}

type FoundFeed = ReturnType<typeof parseOpml>[number];

function distinctFeeds(feeds: readonly FoundFeed[]): readonly FoundFeed[] {
  return [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
}

/** False where it is known already. */
async function addFeed({ store, clock }: BotDependencies, found: FoundFeed): Promise<boolean> {
  const { url, title } = found;
  if ((await store.feeds.findByUrl(url)) !== undefined) return false;
  const topics = found.topics.map(topicName).filter((name) => name !== '');
  const feed = { url, topics, origin: 'chat' as const };
  await store.feeds.save(title === undefined ? feed : { ...feed, title }, clock());
  return true;
}

/** Files of the Bot API lie beside its methods: `<root>/file/bot<token>/<path>`. */
async function download(ctx: Context, ports: BotDependencies): Promise<string> {
  const file = await ctx.getFile();
  const response = await fetch(`${ports.apiRoot}/file/bot${ports.token}/${file.file_path ?? ''}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return new TextDecoder().decode(bytes.subarray(0, MAX_BYTES));
}

/** True for a message that brings an OPML or XML document. */
export function hasOpml(ctx: Context): boolean {
  return /\.(opml|xml)$/i.test(ctx.message?.document?.file_name ?? '');
}
