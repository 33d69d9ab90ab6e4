import { html } from 'hono/html';

/** What the status page shows. */
export interface PageStatus {
  readonly startedAt: number;
  readonly now: number;
  readonly stories: number;
  readonly itemsWaiting: number;
  readonly chats: Readonly<Record<string, number>>;
  readonly deliveries: Readonly<Record<string, number>>;
  readonly feedList: readonly FeedStatus[];
}

export interface FeedStatus {
  readonly title: string;
  readonly state: string;
  readonly lastSuccessAt?: number;
  readonly nextCheckAt: number;
  readonly failures: number;
  readonly lastError?: string;
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
  .failing { color: #c33 }
`;

/** The status page, escaped by hono's `html`. */
export function renderStatusPage(status: PageStatus): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pullquote: status</title><style>${STYLE}</style>
</head>
<body>
<h1>Pullquote</h1>
<p>Up ${age(status.startedAt, status.now)}. ${status.stories} stories, ${status.itemsWaiting} items to be read.</p>
${countTable('Deliveries', status.deliveries)}
${countTable('Chats', status.chats)}
<h2>Feeds</h2>
<table>
<tr><th>Feed</th><th>State</th><th>Last success</th><th>Next check</th></tr>
${status.feedList.map((feed) => feedRow(feed, status.now))}
</table>
</body></html>`;
}

function feedRow(feed: FeedStatus, now: number): ReturnType<typeof html> {
  const last = feed.lastSuccessAt === undefined ? 'never' : `${age(feed.lastSuccessAt, now)} ago`;
  const failing =
    feed.failures > 0 ? html`<br><span class="failing">${feed.lastError ?? 'failing'}</span>` : '';
  const next = feed.state === 'active' ? `in ${age(now, Math.max(now, feed.nextCheckAt))}` : '–';
  return html`<tr><td>${feed.title}${failing}</td><td>${feed.state}</td><td>${last}</td><td>${next}</td></tr>`;
}

function countTable(title: string, counts: Readonly<Record<string, number>>): ReturnType<typeof html> {
  const rows = Object.entries(counts).map(
    ([name, count]) => html`<tr><td>${name}</td><td>${count}</td></tr>`,
  );
  return html`<h2>${title}</h2><table>${rows}</table>`;
}

/** The largest whole unit of a stretch of time: `3 h`. */
function age(from: number, to: number): string {
  const seconds = Math.max(0, Math.round((to - from) / 1_000));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} days`;
}
