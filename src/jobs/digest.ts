import type { Metrics } from '../metrics.js';
import type { Chat, Clock } from '../model.js';
import type { Store } from '../store/store.js';
import { isFirst, LONGEST_LOOK_BACK_MS, type Wishes } from './candidates.js';
import { type Edition, type EditionPorts, openEdition } from './edition.js';
import { isUnsettled, nextAfterNothing } from './look-again.js';
import type { PassControl } from './loop.js';
import { runPool } from './pool.js';

export interface DigestPorts extends EditionPorts {
  readonly store: EditionPorts['store'] & Pick<Store, 'chats' | 'subscriptions' | 'digests' | 'items'>;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

/** Digests that are written together share one wait for the disk. */
const CONCURRENCY = 64;
const LEASE_MS = 120_000;
/** Marks of what was shown are asked for as far back as stories are looked at, and a day for good measure. */
const SHOWN_MS = LONGEST_LOOK_BACK_MS + 24 * 60 * 60_000;
/** An edition serves all chats of one hour; its ages are printed in minutes, and other processes add stories. */
const LONGEST_EDITION_MS = 60_000;
/** Reading adds stories by the dozen: not each makes a new edition. */
const SHORTEST_EDITION_MS = 1_000;
const MOST_TRIES = 3;
const SETTLE_RECHECK_MS = 2_000;

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

/** True when a digest was made. */
async function digestChat(ports: DigestPorts, edition: Edition, chat: Chat): Promise<boolean> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const made = await composeAndCommit(ports, edition, chat, tries === 1);
    ports.metrics.digests.inc({ outcome: made });
    if (made !== 'overtaken') return made === 'sent';
  }
  return false;
}

/**
 * `overtaken`: a story was shown to the chat meanwhile, on demand, or longer ago than was asked for, and another
 * choice is to be made: a story that goes on for weeks may have been shown before the marks that are usually read.
 */
async function composeAndCommit(
  ports: DigestPorts,
  edition: Edition,
  chat: Chat,
  isFirstTry: boolean,
): Promise<'sent' | 'empty' | 'overtaken'> {
  const { store } = ports;
  // Not the edition's time: the next hour is after this one, which the edition may be older than.
  const now = ports.clock();
  const wishes = await readWishes(store, chat, isFirstTry ? now - SHOWN_MS : 0);
  const choice = edition.choose(wishes);
  if (choice.stories.length === 0) {
    await store.digests.skip(chat.id, nextAfterNothing(edition, wishes, now));
    return 'empty';
  }
  if (await isUnsettled(store.items, chat, choice, now)) {
    await store.digests.skip(chat.id, now + SETTLE_RECHECK_MS);
    return 'empty';
  }
  const digest = {
    chatId: chat.id,
    kind: isFirst(chat) ? ('welcome' as const) : ('scheduled' as const),
    stories: choice.stories.map(({ id, changedAt }) => ({ id, changedAt, seen: choice.updates.get(id) })),
    messages: edition.render(chat, choice),
    nextDigestAt: edition.nextHour(chat, now),
  };
  return (await store.digests.commit(digest, now)) === undefined ? 'overtaken' : 'sent';
}

async function readWishes(store: DigestPorts['store'], chat: Chat, since: number): Promise<Wishes> {
  const [subscriptions, mutes, shown] = await Promise.all([
    store.subscriptions.ofChat(chat.id),
    store.subscriptions.mutesOfChat(chat.id),
    store.digests.shownSince(chat.id, since),
  ]);
  return { chat, subscriptions, mutes, shown };
}
