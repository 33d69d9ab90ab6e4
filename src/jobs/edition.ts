import { type RenderOptions, renderDigest } from '../digest/render.js';
import { nextDigestAt } from '../digest/schedule.js';
import type { Translate } from '../digest/texts.js';
import type { Choice } from '../digest/unseen.js';
import type { Button, Chat, Message, Story } from '../model.js';
import type { Store } from '../store/store.js';
import { rankStories } from '../story/rank.js';
import { type ChooseForChat, createChooser, isFirst, LONGEST_LOOK_BACK_MS } from './candidates.js';
import { readFeedWeights } from './story-rank.js';

export interface EditionPorts {
  readonly store: Pick<Store, 'stories' | 'topics' | 'feeds'>;
  readonly translate: Translate;
  /** What stands under a digest: the bot answers these. */
  readonly buttons?: (chat: Chat, choice: Choice) => readonly (readonly Button[])[];
}

/** Latest stories that are looked at; a bigger day than this has no reader. */
const MAX_STORIES = 2_000;
const MAX_RENDERED = 1_000;

/** What all chats of some time share: stories ranked once, each choice and each text made once. */
export interface Edition {
  /** When it was opened: ages and ranks are of that time. */
  readonly now: number;
  readonly choose: ChooseForChat;
  readonly render: (chat: Chat, choice: Choice) => readonly Message[];
  /** The chat's first hour after `now`. */
  readonly nextHour: (chat: Chat, now: number) => number;
}

/** The edition of the time `now`, ms. */
export async function openEdition(ports: EditionPorts, now: number): Promise<Edition> {
  const [stories, topics, feedWeights] = await Promise.all([
    ports.store.stories.changedSince(now - LONGEST_LOOK_BACK_MS, MAX_STORIES),
    ports.store.topics.list(),
    readFeedWeights(ports.store.feeds),
  ]);
  const ranked = rankStories(stories, { now, feedWeights }).map((one) => one.story);
  const topicTitles = new Map(topics.map((topic) => [topic.name, topic.title]));
  return {
    now,
    choose: createChooser(ranked, now),
    render: createRenderer(ports, topicTitles, now),
    nextHour: createHours(),
  };
}

/** Chats with one schedule share its next hour, until it is over. */
function createHours(): Edition['nextHour'] {
  const known = new Map<string, number>();
  return ({ schedule, quiet }, now) => {
    if (schedule.kind === 'instant') return nextDigestAt(schedule, quiet, now);
    const key = JSON.stringify([schedule, quiet]);
    const hour = known.get(key) ?? 0;
    if (hour > now) return hour;
    const next = nextDigestAt(schedule, quiet, now);
    known.set(key, next);
    return next;
  };
}

/** Renders each choice of stories once for each language and manner of showing them. */
function createRenderer(
  ports: EditionPorts,
  topicTitles: ReadonlyMap<string, string>,
  now: number,
): Edition['render'] {
  const rendered = new Map<string, readonly Message[]>();
  return (chat, choice) => {
    const buttons = ports.buttons?.(chat, choice);
    const { language, quoteLength, previews, signature } = chat;
    const title = titleKey(chat);
    const shownAs = { type: chat.type, language, quoteLength, previews, signature, buttons, title };
    const key = JSON.stringify([
      shownAs,
      choice.more,
      choice.stories.map((story) => storyKey(story, choice)),
    ]);
    const known = rendered.get(key);
    if (known) return known;
    const options: RenderOptions = {
      language,
      quoteLength,
      previews,
      ...(signature === undefined ? {} : { signature }),
      ...(buttons === undefined ? {} : { buttons }),
      now,
      translate: ports.translate,
      ...(title === undefined ? {} : { title: ports.translate(language, title) }),
      topicTitles,
      updates: choice.updates,
    };
    // Nobody can ask for more in a channel.
    const more = chat.type === 'channel' ? 0 : choice.more;
    const messages = renderDigest({ stories: choice.stories, more }, options);
    if (rendered.size >= MAX_RENDERED) rendered.clear();
    rendered.set(key, messages);
    return messages;
  };
}

/** A channel speaks for itself: "your digest" would be said to nobody. */
function titleKey(chat: Chat): string | undefined {
  if (chat.type === 'channel') return undefined;
  return isFirst(chat) ? 'digest-title-welcome' : 'digest-title-scheduled';
}

/** A story with outlets muted, or with what is new in it alone, is another text. */
function storyKey(story: Story, { updates }: Choice): readonly unknown[] {
  const articles = story.articles.map(({ articleId }) => articleId);
  return updates.has(story.id)
    ? [story.id, articles, 'update', story.quotes.map(({ url }) => url)]
    : [story.id, articles];
}
