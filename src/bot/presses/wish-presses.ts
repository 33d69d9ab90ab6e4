import type { Mute, Subscription } from '../../model.js';
import { followed } from '../commands/follow.js';
import { topics as topicsCommand } from '../commands/topics.js';
import { subscribe, unsubscribe } from '../subscribing.js';
import { findByKey, knownTopics } from '../topics.js';
import { showUnseen } from '../unseen.js';
import { muteListView, nameMute, wishListView } from '../wish-list.js';
import { nameWish } from '../wishes-view.js';
import type { Press } from './press.js';

/** Ends a subscription: `end:kind:value key`. */
const end: Press = {
  name: 'end',
  scope: 'managers',
  handle: async (turn, [kind, key]) => {
    const { store } = turn.ports;
    const wishes = await store.subscriptions.ofChat(turn.chat.id);
    const wish = findOfKind(wishes, kind, key);
    if (wish === undefined) return undefined;
    const [topics, feeds] = await Promise.all([knownTopics(store), store.feeds.list()]);
    await unsubscribe(turn.ports, turn.chat, [wish]);
    const toast = turn.text('toast-ended', { name: nameWish(turn, wish, topics, feeds) });
    return { views: [await wishListView(turn)], toast };
  },
};

/** Follows the same words in the other sense: `as:speaker|words:value key`. */
const followAs: Press = {
  name: 'as',
  scope: 'managers',
  handle: async (turn, [kind, key]) => {
    if (kind !== 'speaker' && kind !== 'words') return undefined;
    const wishes = await turn.ports.store.subscriptions.ofChat(turn.chat.id);
    const old = findOfKind(wishes, kind === 'speaker' ? 'words' : 'speaker', key);
    if (old === undefined) return undefined;
    const wish = { kind, value: old.value } as const;
    await subscribe(turn.ports, turn.chat, [wish]);
    await unsubscribe(turn.ports, turn.chat, [old]);
    return followed(turn, wish, nameWish(turn, wish, []));
  },
};

/** Takes a mute back: `hear:kind:value key`. */
const hear: Press = {
  name: 'hear',
  scope: 'managers',
  handle: async (turn, [kind, key]) => {
    const { store } = turn.ports;
    const mute = findOfKind(await store.subscriptions.mutesOfChat(turn.chat.id), kind, key);
    if (mute === undefined) return undefined;
    await store.subscriptions.unmute(turn.chat.id, mute.kind, mute.value);
    const name = await nameMute(turn, mute, await knownTopics(store));
    return { views: [await muteListView(turn)], toast: turn.text('toast-unmuted', { name }) };
  },
};

function findOfKind<T extends Pick<Subscription, 'kind' | 'value'> | Pick<Mute, 'kind' | 'value'>>(
  all: readonly T[],
  kind: string | undefined,
  key: string | undefined,
): T | undefined {
  if (key === undefined && kind !== 'all') return undefined;
  const ofKind = all.filter((one) => one.kind === kind);
  return findByKey(key ?? '', ofKind, ({ value }) => value);
}

/** The topics to choose from, in place of the message. */
const topics: Press = { name: 'topics', scope: 'everyone', handle: (turn) => topicsCommand.handle(turn) };

/** More unseen stories, below the digest. */
const more: Press = {
  name: 'more',
  scope: 'everyone',
  handle: async (turn) => ({ ...(await showUnseen(turn)), isNew: true }),
};

/** The buttons of /subscriptions, /follow, /mute and of digests. */
export const WISH_PRESSES: readonly Press[] = [end, followAs, hear, topics, more];
