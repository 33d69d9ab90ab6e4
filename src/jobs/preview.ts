import { articleFromText } from '../article/from-text.js';
import { parseFeed } from '../feed/parse.js';
import type { Article, Clock, Feed, FeedItem, MemberArticle, ParsedFeed, Story, Topic } from '../model.js';
import { decodeBytes } from '../net/charset.js';
import { composeStory } from '../story/compose-story.js';
import { rankStories } from '../story/rank.js';
import { createStoryIndex } from '../story/story-index.js';
import { composeMember } from './compose-member.js';
import { type ReadPagePorts, readPage } from './read-page.js';
import { toStoryInput } from './story-desk.js';

export interface PreviewPorts extends ReadPagePorts {
  readonly clock: Clock;
}

export interface PreviewOptions {
  /** Latest items that are read of a feed. */
  readonly items: number;
  readonly topics?: readonly Topic[];
  /** The topics of each feed by its address, as it is configured. */
  readonly feedTopics?: ReadonlyMap<string, readonly string[]>;
}

export interface Preview {
  /** Best first. */
  readonly stories: readonly Story[];
  /** Title of the first feed among the addresses. */
  readonly title?: string;
  /** Addresses that gave nothing, with a sentence each. */
  readonly faults: readonly { readonly address: string; readonly reason: string }[];
}

/** What an address turned out to hold. */
type Source =
  | { readonly kind: 'feed'; readonly feed: PreviewFeed; readonly items: readonly FeedItem[] }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'fault'; readonly reason: string };

type PreviewFeed = Pick<Feed, 'id' | 'topics' | 'title' | 'language'>;

/** The last attempt: a preview does not come back later. */
const LAST_ATTEMPT = 9;

/**
 * The stories that feeds and pages would give, without a store: the same reading and the same rules as the jobs'.
 * An address may be a feed, a page or a plain text (its first line the headline). Never throws for what they hold.
 */
export async function previewAddresses(
  ports: PreviewPorts,
  addresses: readonly string[],
  options: PreviewOptions,
): Promise<Preview> {
  const sources = await Promise.all(
    addresses.map(async (address) => ({ address, source: await readSource(ports, address, options) })),
  );
  const members = await Promise.all(
    sources.map(async ({ address, source }) => ({
      address,
      members: await readMembers(ports, source, options),
    })),
  );
  const title = sources
    .map(({ source }) => (source.kind === 'feed' ? source.feed.title : undefined))
    .find(Boolean);
  const empty = members.filter((one) => one.members.length === 0).map(({ address }) => address);
  return {
    stories: joinStories(
      members.flatMap((one) => one.members),
      ports.clock(),
    ),
    ...(title === undefined ? {} : { title }),
    faults: sources
      .filter(({ address }) => empty.includes(address))
      .map(({ address, source }) => ({
        address,
        reason:
          source.kind === 'fault'
            ? source.reason
            : 'Nothing in it could be read: no item has a text or a page that answers.',
      })),
  };
}

async function readSource(ports: PreviewPorts, address: string, options: PreviewOptions): Promise<Source> {
  const fetched = await ports.fetch({ url: address, kind: 'feed' });
  if (fetched.kind !== 'ok')
    return { kind: 'fault', reason: fetched.kind === 'failed' ? fetched.reason : 'It is gone.' };
  if (fetched.contentType?.startsWith('text/plain') && address.startsWith('file:'))
    return plainText(decodeBytes(fetched.body, fetched.contentType, 'html'), address);
  const parsed = await parseFeed(decodeBytes(fetched.body, fetched.contentType, 'xml'), { url: fetched.url });
  if (parsed.kind === 'ok') return fromFeed(parsed.feed, address, options);
  const html = decodeBytes(fetched.body, fetched.contentType, 'html');
  const extracted = await ports.extract(html, { url: fetched.url });
  if (extracted.kind === 'ok') return { kind: 'article', article: extracted.article };
  return { kind: 'fault', reason: /<html|<body|<p[\s>]/i.test(html) ? extracted.message : parsed.reason };
}

function plainText(text: string, url: string): Source {
  const article = articleFromText(text, url);
  return article === undefined
    ? { kind: 'fault', reason: 'The text has no paragraphs below its first line.' }
    : { kind: 'article', article };
}

function fromFeed(parsed: ParsedFeed, address: string, options: PreviewOptions): Source {
  const { title, language } = parsed;
  const items = parsed.items
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, options.items)
    .map((item) => (item.language === undefined && language !== undefined ? { ...item, language } : item));
  const feed = {
    id: address,
    topics: options.feedTopics?.get(address) ?? [],
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
  return { kind: 'feed', feed, items };
}

async function readMembers(
  ports: PreviewPorts,
  source: Source,
  options: PreviewOptions,
): Promise<readonly MemberArticle[]> {
  const topics = options.topics ?? [];
  const now = ports.clock();
  switch (source.kind) {
    case 'fault':
      return [];
    case 'article': {
      const { article } = source;
      const publishedAt = Math.min(article.publishedAt ?? now, now);
      return [
        composeMember({
          article,
          feed: { id: article.url, topics: [] },
          categories: [],
          topics,
          publishedAt,
          arrivedAt: now,
        }),
      ];
    }
    case 'feed': {
      const read = await Promise.all(
        source.items.map(async (item) => ({
          item,
          page: await readPage(ports, item, source.feed, LAST_ATTEMPT),
        })),
      );
      return read.flatMap(({ item, page }) => {
        if (page.kind !== 'read') return [];
        const publishedAt = Math.min(item.publishedAt ?? page.article.publishedAt ?? now, now);
        const { feed } = source;
        return [
          composeMember({
            article: page.article,
            feed,
            categories: item.categories,
            topics,
            publishedAt,
            arrivedAt: now,
          }),
        ];
      });
    }
  }
}

/** Articles of one event become one story, in the order in which they came out. */
function joinStories(members: readonly MemberArticle[], now: number): readonly Story[] {
  const index = createStoryIndex();
  const stories = new Map<string, MemberArticle[]>();
  const inOrder = [...new Map(members.map((member) => [member.articleId, member])).values()].toSorted(
    (a, b) => a.publishedAt - b.publishedAt,
  );
  for (const member of inOrder) {
    const { story } = index.assign(toStoryInput(member), member.articleId);
    stories.set(story, [...(stories.get(story) ?? []), member]);
  }
  const composed = [...stories].map(([id, articles]) => composeStory({ id, articles, now }));
  return rankStories(composed, { now }).map((one) => one.story);
}
