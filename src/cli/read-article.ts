import { articleFromText } from '../article/from-text.js';
import type { Article } from '../model.js';
import { decodeBytes } from '../net/charset.js';
import type { Reading } from '../reading.js';

/** What an address named on the command line holds. */
export type ReadArticle =
  | { readonly kind: 'ok'; readonly article: Article }
  /** A sentence that says what is wrong. */
  | { readonly kind: 'fault'; readonly reason: string };

/** Reads one page, or a plain text whose first line is its headline. Never throws for what it holds. */
export async function readArticle(
  reading: Pick<Reading, 'fetch' | 'extract'>,
  url: string,
): Promise<ReadArticle> {
  const answer = await reading.fetch({ url, kind: 'page' });
  if (answer.kind === 'failed') return { kind: 'fault', reason: answer.reason };
  if (answer.kind !== 'ok') return { kind: 'fault', reason: 'The page is gone.' };
  const body = decodeBytes(answer.body, answer.contentType, 'html');
  if (answer.contentType?.startsWith('text/plain')) return readText(body, answer.url);
  const outcome = await reading.extract(body, { url: answer.url });
  return outcome.kind === 'ok' ? outcome : { kind: 'fault', reason: outcome.message };
}

function readText(text: string, url: string): ReadArticle {
  const article = articleFromText(text, url);
  return article === undefined
    ? { kind: 'fault', reason: 'The text has no paragraphs below its first line.' }
    : { kind: 'ok', article };
}
