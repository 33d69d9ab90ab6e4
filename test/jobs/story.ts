import type { MemberArticle, Story } from '../../src/model.js';
import type { Store } from '../../src/store/store.js';
import { NOON } from './ports.js';

/** A story of one article, saved as the reading job saves it. */
export async function saveStory(
  store: Store,
  id: string,
  more: {
    readonly topics?: readonly string[];
    readonly at?: number;
    readonly outlet?: string;
    readonly feedId?: string;
    readonly title?: string;
  } = {},
): Promise<void> {
  const {
    topics = [],
    at = NOON,
    outlet = 'Harbour Gazette',
    feedId = 'feed',
    title = `Headline ${id}`,
  } = more;
  const article: MemberArticle = {
    articleId: id,
    feedId,
    outlet,
    url: `https://harbour.example/${id}`,
    title,
    publishedAt: at,
    arrivedAt: at,
    language: 'en',
    text: `Text of ${id}.`,
    topics,
    quotes: [],
    names: [],
    quoteTexts: [],
  };
  const story: Story = {
    id,
    language: 'en',
    headline: article.title,
    url: article.url,
    articles: [{ articleId: id, feedId, outlet, url: article.url, title: article.title, publishedAt: at }],
    topics,
    quotes: [],
    lead: article.text,
    publishedAt: at,
    updatedAt: at,
    createdAt: at,
    changedAt: at,
  };
  await store.stories.saveArticle(article, story, `item-${id}`);
}
