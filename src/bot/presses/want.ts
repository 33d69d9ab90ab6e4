import { channelView } from '../channel-view.js';
import { EVERYTHING, subscribe, unsubscribe, type Wish } from '../subscribing.js';
import { findTarget } from '../target.js';
import { findByKey, knownTopics } from '../topics.js';
import { nameWish, wishesView } from '../wishes-view.js';
import type { Press } from './press.js';

/** Switches everything (`want:chat:a`) or one topic (`want:chat:t:key`) on or off; see `findTarget`. */
export const want: Press = {
  name: 'want',
  scope: 'managers',
  handle: async (turn, [target, kind, key]) => {
    const { store } = turn.ports;
    const chat = await findTarget(turn, target);
    if (chat === undefined) return undefined;
    const topics = await knownTopics(store);
    const topic = key === undefined ? undefined : findByKey(key, topics, ({ name }) => name);
    const wish = kind === 'a' ? EVERYTHING : topicWish(kind, topic?.name);
    if (wish === undefined) return undefined;
    const before = await store.subscriptions.ofChat(chat.id);
    const hadIt = before.some((old) => old.kind === wish.kind && old.value === wish.value);
    if (hadIt) await unsubscribe(turn.ports, chat, [wish]);
    else await subscribe(turn.ports, chat, [wish]);
    const wishes = await store.subscriptions.ofChat(chat.id);
    const name = nameWish(turn, wish, topics);
    return {
      views: [chat.type === 'channel' ? await channelView(turn, chat) : wishesView(turn, wishes, topics, '')],
      toast: turn.text(hadIt ? 'toast-ended' : 'toast-added', { name }),
    };
  },
};

function topicWish(kind: string | undefined, name: string | undefined): Wish | undefined {
  return kind === 't' && name !== undefined ? { kind: 'topic', value: name } : undefined;
}
