import { EVERYTHING, subscribe, unsubscribe, type Wish } from '../subscribing.js';
import { findByKey, knownTopics } from '../topics.js';
import { nameWish, wishesView } from '../wishes-view.js';
import type { Press } from './press.js';

/** Switches everything (`want:a`) or one topic (`want:t:key`) on or off. */
export const want: Press = {
  name: 'want',
  scope: 'managers',
  handle: async (turn, [kind, key]) => {
    const { store } = turn.ports;
    const topics = await knownTopics(store);
    const topic = key === undefined ? undefined : findByKey(key, topics, ({ name }) => name);
    const wish = kind === 'a' ? EVERYTHING : topicWish(kind, topic?.name);
    if (wish === undefined) return undefined;
    const before = await store.subscriptions.ofChat(turn.chat.id);
    const hadIt = before.some((old) => old.kind === wish.kind && old.value === wish.value);
    if (hadIt) await unsubscribe(turn.ports, turn.chat, [wish]);
    else await subscribe(turn.ports, turn.chat, [wish]);
    const wishes = await store.subscriptions.ofChat(turn.chat.id);
    const name = nameWish(turn, wish, topics);
    return {
      views: [wishesView(turn, wishes, topics, '')],
      toast: turn.text(hadIt ? 'toast-ended' : 'toast-added', { name }),
    };
  },
};

function topicWish(kind: string | undefined, name: string | undefined): Wish | undefined {
  return kind === 't' && name !== undefined ? { kind: 'topic', value: name } : undefined;
}
