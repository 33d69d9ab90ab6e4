import type { MessageEntity } from '../wire.js';
import { endOf, sortEntities } from './arrange.js';

/** `< > & "` as the Bot API's HTML style wants them. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Writes text and entities in the Bot API's HTML style, properly nested. What Telegram found by itself
 * (addresses, commands) is left plain. `parseHtml` of the result gives the same text and places back.
 */
export function renderHtml(text: string, entities: readonly MessageEntity[]): string {
  const marked = sortEntities(entities).filter((entity) => tagsOf(entity) !== undefined);
  const points = [
    ...new Set([0, text.length, ...marked.flatMap((entity) => [entity.offset, endOf(entity)])]),
  ];
  points.sort((a, b) => a - b);
  const html: string[] = [];
  let open: readonly MessageEntity[] = [];
  let next = 0;
  for (const [index, point] of points.entries()) {
    open = closeAt(html, open, point);
    for (
      let entity = marked[next];
      entity !== undefined && entity.offset === point;
      entity = marked[++next]
    ) {
      html.push(tagsOf(entity)?.[0] ?? '');
      open = [...open, entity];
    }
    html.push(escapeHtml(text.slice(point, points[index + 1] ?? point)));
  }
  return html.join('');
}

/** Closes what ends at `point`, and closes and opens again what lies above it. */
function closeAt(html: string[], open: readonly MessageEntity[], point: number): readonly MessageEntity[] {
  const lowest = open.findIndex((entity) => endOf(entity) <= point);
  if (lowest < 0) return open;
  const closing = open.slice(lowest);
  for (const entity of closing.toReversed()) html.push(tagsOf(entity)?.[1] ?? '');
  const again = closing.filter((entity) => endOf(entity) > point);
  for (const entity of again) html.push(tagsOf(entity)?.[0] ?? '');
  return [...open.slice(0, lowest), ...again];
}

function tagsOf(entity: MessageEntity): readonly [string, string] | undefined {
  switch (entity.type) {
    case 'bold':
      return ['<b>', '</b>'];
    case 'italic':
      return ['<i>', '</i>'];
    case 'underline':
      return ['<u>', '</u>'];
    case 'strikethrough':
      return ['<s>', '</s>'];
    case 'spoiler':
      return ['<tg-spoiler>', '</tg-spoiler>'];
    case 'blockquote':
      return ['<blockquote>', '</blockquote>'];
    case 'expandable_blockquote':
      return ['<blockquote expandable>', '</blockquote>'];
    case 'code':
      return ['<code>', '</code>'];
    case 'pre':
      return entity.language === undefined
        ? ['<pre>', '</pre>']
        : [`<pre><code class="language-${escapeHtml(entity.language)}">`, '</code></pre>'];
    case 'text_link':
      return [`<a href="${escapeHtml(entity.url ?? '')}">`, '</a>'];
    case 'text_mention':
      return [`<a href="tg://user?id=${entity.user?.id ?? 0}">`, '</a>'];
    case 'custom_emoji':
      return [`<tg-emoji emoji-id="${escapeHtml(entity.custom_emoji_id ?? '')}">`, '</tg-emoji>'];
    default:
      return undefined;
  }
}
