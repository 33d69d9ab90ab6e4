import type { Choice } from '../digest/choose.js';
import { type RenderOptions, renderDigest } from '../digest/render.js';
import { endOfQuiet, nextDigestAt } from '../digest/schedule.js';
import type { Translate } from '../digest/texts.js';
import type { Metrics } from '../metrics.js';
import type { Button, Chat, Clock, Message, Story } from '../model.js';
import type { Store } from '../store/store.js';
import { rankStories } from '../story/rank.js';
import {
  type ChooseForChat,
  createChooser,
  isFirst,
  LONGEST_LOOK_BACK_MS,
  type Wishes,
} from './candidates.js';
import type { PassControl } from './loop.js';
import { runPool } from './pool.js';

export interface DigestPorts {
  readonly store: Pick<Store, 'stories' | 'chats' | 'subscriptions' | 'digests' | 'topics' | 'items'>;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly translate: Translate;
  /** What stands under a digest: the bot answers these. */
  readonly buttons?: (chat: Chat, choice: Choice) => readonly (readonly Button[])[];
}

/** Digests that are written together share one wait for the disk. */
const CONCURRENCY = 64;
const LEASE_MS = 120_000;
/** Latest stories that are looked at; a bigger day than this has no reader. */
const MAX_STORIES = 2_000;
/** Marks of what was shown are asked for as far back as stories are looked at, and a day for good measure. */
const SHOWN_MS = LONGEST_LOOK_BACK_MS + 24 * 60 * 60_000;
/** An edition serves all chats of one hour; its ages are printed in minutes, and other processes add stories. */
const LONGEST_EDITION_MS = 60_000;
/** Reading adds stories by the dozen: not each makes a new edition. */
const SHORTEST_EDITION_MS = 1_000;
const MAX_RENDERED = 1_000;
const MOST_TRIES = 3;
const LONGEST_RECHECK_MS = 5 * 60_000;
const SHORTEST_RECHECK_MS = 5_000;
/** While items are being read, a digest that need not be sharp waits so long for the rest of them. */
const SETTLE_MS = 6_000;
const SETTLE_RECHECK_MS = 2_000;

/** What all chats of some time share: stories ranked once, each choice and each text made once. */
interface Edition {
  /** When it was opened: ages and ranks are of that time. */
  readonly now: number;
  readonly choose: ChooseForChat;
  readonly render: (chat: Chat, choice: Choice) => readonly Message[];
  /** The chat's first hour after `now`. */
  readonly nextHour: (chat: Chat, now: number) => number;
}

/** Composes digests for the chats whose hour has come. */
export interface Digest {
  /**
   * One for every chat that is due, also for an hour that was missed, which is made up for once. A chat with nothing
   * new gets nothing. Gives the number of digests made.
   */
  pass(control: PassControl): Promise<number>;
  /** A story was opened or has changed: what is known of them is read again. */
  noteStory(): void;
}

/** State of its own: the edition at hand. */
export function createDigest(ports: DigestPorts): Digest {
  const { store, clock } = ports;
  let edition: Promise<Edition> | undefined;
  let openedAt = Number.NEGATIVE_INFINITY;
  let isOutdated = false;

  const currentEdition = (): Promise<Edition> => {
    const age = clock() - openedAt;
    if (edition && age <= LONGEST_EDITION_MS && !(isOutdated && age >= SHORTEST_EDITION_MS)) return edition;
    openedAt = clock();
    isOutdated = false;
    edition = openEdition(ports, openedAt);
    return edition;
  };
  return {
    async pass(control) {
      let made = 0;
      await runPool({
        concurrency: CONCURRENCY,
        claim: (limit) => store.chats.claimDue(clock(), limit, LEASE_MS),
        work: async (chat) => {
          if (await digestChat(ports, await currentEdition(), chat)) made += 1;
        },
        control,
      }).catch((error: unknown) => {
        edition = undefined;
        throw error;
      });
      return made;
    },
    noteStory() {
      isOutdated = true;
    },
  };
}

async function openEdition(ports: DigestPorts, now: number): Promise<Edition> {
  const [stories, topics] = await Promise.all([
    ports.store.stories.list({ changedSince: now - LONGEST_LOOK_BACK_MS, limit: MAX_STORIES }),
    ports.store.topics.list(),
  ]);
  const ranked = rankStories(stories, { now }).map((one) => one.story);
  const topicTitles = new Map(topics.map((topic) => [topic.name, topic.title]));
  return {
    now,
    choose: createChooser(ranked, now),
    render: createRenderer(ports, topicTitles, now),
    nextHour: createHours(),
  };
}

/** True when a digest was made. */
async function digestChat(ports: DigestPorts, edition: Edition, chat: Chat): Promise<boolean> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const made = await composeAndCommit(ports, edition, chat);
    ports.metrics.digests.inc({ outcome: made });
    if (made !== 'overtaken') return made === 'sent';
  }
  return false;
}

/** `overtaken`: a story was shown to the chat meanwhile, on demand, and another choice is to be made. */
async function composeAndCommit(
  ports: DigestPorts,
  edition: Edition,
  chat: Chat,
): Promise<'sent' | 'empty' | 'overtaken'> {
  const { store } = ports;
  // Not the edition's time: the next hour is after this one, which the edition may be older than.
  const now = ports.clock();
  const wishes = await readWishes(store, chat, now);
  const choice = edition.choose(wishes);
  if (choice.stories.length === 0) {
    await store.digests.skip(chat.id, nextAfterNothing(edition, wishes, now));
    return 'empty';
  }
  if (await isUnsettled(store, chat, choice, now)) {
    await store.digests.skip(chat.id, now + SETTLE_RECHECK_MS);
    return 'empty';
  }
  const digest = {
    chatId: chat.id,
    kind: isFirst(chat) ? ('welcome' as const) : ('scheduled' as const),
    storyIds: choice.stories.map((story) => story.id),
    messages: edition.render(chat, choice),
    nextDigestAt: edition.nextHour(chat, now),
  };
  return (await store.digests.commit(digest, now)) === undefined ? 'overtaken' : 'sent';
}

async function readWishes(store: DigestPorts['store'], chat: Chat, now: number): Promise<Wishes> {
  const [subscriptions, mutes, shown] = await Promise.all([
    store.subscriptions.ofChat(chat.id),
    store.subscriptions.mutesOfChat(chat.id),
    store.digests.shownSince(chat.id, now - SHOWN_MS),
  ]);
  return { chat, subscriptions, mutes, shown };
}

/**
 * True for a digest without an hour of its own (instant, or a welcome) while the stories are fresh from a poll whose
 * other items are still being read: it would show what happened to be read first.
 */
async function isUnsettled(
  store: DigestPorts['store'],
  chat: Chat,
  choice: Choice,
  now: number,
): Promise<boolean> {
  if (chat.schedule.kind !== 'instant' && !isFirst(chat)) return false;
  const oldest = Math.min(...choice.stories.map((story) => story.changedAt));
  return now - oldest < SETTLE_MS && (await store.items.countWaiting()) > 0;
}

/**
 * The hour after an empty one. Who wants stories at once, or waits for a first digest, is looked after again soon;
 * without a subscription, never.
 */
function nextAfterNothing(edition: Edition, wishes: Wishes, now: number): number | undefined {
  const { chat } = wishes;
  const { schedule, quiet } = chat;
  if (wishes.subscriptions.length === 0) return undefined;
  const hour = edition.nextHour(chat, now);
  const pause = pauseAfterNothing(chat, now);
  if (pause === undefined) return hour;
  return Math.min(hour, endOfQuiet(now + clampRecheck(pause), quiet, schedule.timezone));
}

/** Until something is looked for again, ms; undefined for a chat that waits for its hour. */
function pauseAfterNothing(chat: Chat, now: number): number | undefined {
  if (chat.schedule.kind === 'instant') return chat.schedule.everyMs / 20;
  // A channel has its first digest at its hour; a person who has just subscribed is waiting.
  return isFirst(chat) && chat.type !== 'channel' ? (now - chat.createdAt) / 10 : undefined;
}

function clampRecheck(ms: number): number {
  return Math.min(LONGEST_RECHECK_MS, Math.max(SHORTEST_RECHECK_MS, ms));
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
  ports: DigestPorts,
  topicTitles: ReadonlyMap<string, string>,
  now: number,
): Edition['render'] {
  const rendered = new Map<string, readonly Message[]>();
  return (chat, choice) => {
    const buttons = ports.buttons?.(chat, choice);
    const { language, quoteLength, previews, signature } = chat;
    const title = titleKey(chat);
    const shownAs = { type: chat.type, language, quoteLength, previews, signature, buttons, title };
    const key = JSON.stringify([shownAs, choice.more, choice.stories.map(storyKey)]);
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

/** A story with outlets muted is another text. */
function storyKey(story: Story): string {
  return `${story.id} ${story.articles.map((article) => article.articleId).join(' ')}`;
}
