import { subscribe as addWishes, EVERYTHING } from '../subscribing.js';
import { knownTopics, nearTopics, readTopics } from '../topics.js';
import type { Answer, Turn } from '../turn.js';
import { unknownTopicsText, wishesView } from '../wishes-view.js';
import type { Command } from './command.js';

/** `/subscribe` to everything, `/subscribe sport world` to these topics. */
export const subscribe: Command = {
  name: 'subscribe',
  description: 'command-subscribe',
  scope: 'managers',
  handle: async (turn) => {
    const topics = await knownTopics(turn.ports.store);
    const meant = readTopics(turn.words, topics);
    const isEverything = turn.words === '';
    const wishes = isEverything
      ? [EVERYTHING]
      : meant.found.map((topic) => ({ kind: 'topic', value: topic.name }) as const);
    if (wishes.length > 0) await addWishes(turn.ports, turn.chat, wishes);
    const unknown = unknownTopicsText(turn, meant.unknown, (word) => nearTopics(word, topics));
    const done = wishes.length === 0 ? '' : turn.html('subscribe-done');
    const lead = [done, unknown].filter((part) => part !== '').join('\n');
    return answerWithWishes(turn, lead);
  },
};

/** The chat's subscriptions as they are now, under a first line. */
async function answerWithWishes(turn: Turn, lead: string): Promise<Answer> {
  const { store } = turn.ports;
  const wishes = await store.subscriptions.ofChat(turn.chat.id);
  return { views: [wishesView(turn, wishes, await knownTopics(store), lead)] };
}
