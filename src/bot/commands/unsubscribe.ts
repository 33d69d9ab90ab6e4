import { shortenText } from '../../digest/html.js';
import { listOf } from '../schedule-text.js';
import { unsubscribe as endWishes, unsubscribeAll, type Wish } from '../subscribing.js';
import { findTopic, knownTopics } from '../topics.js';
import { type Answer, say, type Turn } from '../turn.js';
import { nameWish } from '../wishes-view.js';
import type { Command } from './command.js';

/** `/unsubscribe` ends everything, `/unsubscribe sport` this topic (or words, or person). */
export const unsubscribe: Command = {
  name: 'unsubscribe',
  description: 'command-unsubscribe',
  scope: 'managers',
  handle: async (turn) => {
    if (turn.words !== '') return endSome(turn);
    const ended = await unsubscribeAll(turn.ports, turn.chat);
    return say(turn.html(ended > 0 ? 'unsubscribe-all-done' : 'unsubscribe-had-none'));
  },
};

async function endSome(turn: Turn): Promise<Answer> {
  const { store } = turn.ports;
  const [topics, feeds, wishes] = await Promise.all([
    knownTopics(store),
    store.feeds.list(),
    store.subscriptions.ofChat(turn.chat.id),
  ]);
  const name = (wish: Wish) => nameWish(turn, wish, topics, feeds);
  const meant = wishes.filter((wish) => isMeant(wish, turn.words, findTopic(turn.words, topics)?.name, name));
  const each = turn.words.split(/[\s,]+/).map((word) => findTopic(word, topics)?.name);
  const byTopic = wishes.filter((wish) => wish.kind === 'topic' && each.includes(wish.value));
  const ended = await endWishes(turn.ports, turn.chat, meant.length > 0 ? meant : byTopic);
  if (ended.length > 0) {
    return say(turn.html('unsubscribe-done', { what: listOf(turn.chat.language, ended.map(name)) }));
  }
  if (wishes.length === 0) return say(turn.html('unsubscribe-had-none'));
  if (wishes.some((wish) => wish.kind === 'all')) return say(turn.html('unsubscribe-from-all'));
  return say(
    turn.html('unsubscribe-unknown', {
      word: shortenText(turn.words, 60),
      what: listOf(turn.chat.language, wishes.map(name)),
    }),
  );
}

function isMeant(
  wish: Wish,
  words: string,
  topic: string | undefined,
  name: (wish: Wish) => string,
): boolean {
  if (wish.kind === 'all') return false;
  const typed = words.toLowerCase();
  return (
    (wish.kind === 'topic' && wish.value === topic) ||
    wish.value.toLowerCase() === typed ||
    name(wish).toLowerCase() === typed
  );
}
