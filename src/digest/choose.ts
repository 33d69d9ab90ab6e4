import type { Mute, Story, Subscription } from '../model.js';
import { hasPhrase, matchesWords } from './match-words.js';

/** What a chat asks for. */
export interface Wants {
  readonly subscriptions: readonly Pick<Subscription, 'kind' | 'value'>[];
  readonly mutes: readonly Pick<Mute, 'kind' | 'value'>[];
}

/** The stories that a chat has asked for, less what it muted of them. The order is kept. */
export function chooseWanted(stories: readonly Story[], wants: Wants): readonly Story[] {
  return stories
    .filter((story) => wants.subscriptions.some((subscription) => isWanted(story, subscription)))
    .flatMap((story) => withoutMuted(story, wants.mutes) ?? []);
}

/** True when the subscription asks for the story. */
export function isWanted(story: Story, subscription: Pick<Subscription, 'kind' | 'value'>): boolean {
  switch (subscription.kind) {
    case 'all':
      return true;
    case 'topic':
      return story.topics.includes(subscription.value);
    case 'feed':
      return story.articles.some((article) => article.feedId === subscription.value);
    case 'words':
      return matchesWords(storyText(story), subscription.value);
    case 'speaker':
      return hasSpeaker(story, subscription.value);
  }
}

/** The story less muted outlets; undefined when the chat wants nothing of it. */
function withoutMuted(story: Story, mutes: readonly Pick<Mute, 'kind' | 'value'>[]): Story | undefined {
  if (mutes.some((mute) => isMuted(story, mute))) return undefined;
  const outlets = new Set(mutes.filter((mute) => mute.kind === 'outlet').map((mute) => mute.value));
  const articles = story.articles.filter((article) => !outlets.has(article.outlet));
  const [first] = articles;
  if (first === undefined) return undefined;
  if (articles.length === story.articles.length) return story;
  const isOwnHeadline = story.articles[0]?.articleId === first.articleId;
  const { headline, headlineAt, ...rest } = story;
  return {
    ...rest,
    articles,
    url: first.url,
    // The headline of another article is not dated: it makes no update.
    ...(isOwnHeadline ? { headline, headlineAt } : { headline: first.title }),
    quotes: story.quotes.filter((quote) => !outlets.has(quote.outlet)),
  };
}

function isMuted(story: Story, mute: Pick<Mute, 'kind' | 'value'>): boolean {
  switch (mute.kind) {
    case 'outlet':
      return false; // dropped article by article
    case 'topic':
      return story.topics.includes(mute.value);
    case 'story':
      return story.id === mute.value;
    case 'speaker':
      return hasSpeaker(story, mute.value);
    case 'words':
      return matchesWords(storyText(story), mute.value);
  }
}

function hasSpeaker(story: Story, name: string): boolean {
  return story.quotes.some((quote) => quote.speaker !== undefined && hasPhrase(quote.speaker.name, name));
}

function storyText(story: Story): string {
  const quotes = story.quotes.flatMap((quote) => [...quote.pieces, quote.speaker?.name ?? '']);
  return [
    story.headline,
    story.lead ?? '',
    ...quotes,
    ...story.articles.map((article) => article.title),
  ].join('\n');
}
