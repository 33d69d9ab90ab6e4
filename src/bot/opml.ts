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
  const { store, clock } = turn.ports;
  let added = 0;
  for (const { url, title, topics } of found.slice(0, MAX_FEEDS)) {
    if ((await store.feeds.findByUrl(url)) !== undefined) continue;
    const named = topics.map(topicName).filter((name) => name !== '');
    const feed = { url, topics: named, origin: 'chat' as const };
    await store.feeds.save(title === undefined ? feed : { ...feed, title }, clock());
    added += 1;
  }
  return say(turn.html('opml-imported', { added, known: Math.min(found.length, MAX_FEEDS) - added }));
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
