import { createExtractor } from '../src/article/extractor.js';
import { parseFeed } from '../src/feed/parse.js';
import { decodeBytes } from '../src/net/charset.js';
import { createFetch } from '../src/net/create-fetch.js';

/**
 * One hostile answer in a process of its own (see `hostile`): a good feed and a good page are read before it and
 * after it; what it costs in between, and how it ended, is sent to the parent.
 */
export interface HostileReport {
  readonly outcome: string;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** Whether the good ones were read, before and after. */
  readonly areOthersRead: boolean;
}

const [, , origin = '', kind = 'feed', path = ''] = process.argv;
const client = createFetch({
  allowPrivateAddresses: true,
  userAgent: 'Pullquote/bench',
  perHostIntervalMs: 0,
});
const extractor = createExtractor();

const before = await readGood();
const startedAt = process.cpuUsage();
const outcome = await read(path, kind === 'page' ? 'page' : 'feed');
const { user, system } = process.cpuUsage(startedAt);
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
const areOthersRead = before && (await readGood());
const report: HostileReport = { outcome, cpuSeconds: (user + system) / 1e6, peakMegabytes, areOthersRead };
process.send?.(report, () => process.exit());

async function readGood(): Promise<boolean> {
  return (
    (await read('good-feed', 'feed')) === '20 items' &&
    (await read('good-page', 'page')).endsWith('characters')
  );
}

async function read(name: string, as: 'feed' | 'page'): Promise<string> {
  const fetched = await client.fetch({ url: `${origin}/${name}`, kind: as });
  if (fetched.kind !== 'ok') return fetched.kind === 'failed' ? fetched.reason : fetched.kind;
  const text = decodeBytes(fetched.body, fetched.contentType, as === 'feed' ? 'xml' : 'html');
  if (as === 'feed') {
    const parsed = await parseFeed(text, { url: fetched.url });
    return parsed.kind === 'ok' ? `${parsed.feed.items.length} items` : parsed.reason;
  }
  const extracted = await extractor.extract(text, { url: fetched.url });
  return extracted.kind === 'ok' ? `${extracted.article.text.length} characters` : extracted.message;
}
