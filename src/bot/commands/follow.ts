import { shortenText } from '../../digest/html.js';
import type { Feed } from '../../model.js';
import { subscribe, type Wish } from '../subscribing.js';
import { findTopic, knownTopics, shortKey } from '../topics.js';
import { type Answer, pressButton, say, type Turn } from '../turn.js';
import { cutText } from '../typed-text.js';
import { nameWish } from '../wishes-view.js';
import type { Command } from './command.js';

/** Longest words that are saved, in UTF-16 code units. */
const MAX_WORDS = 100;
/** More wishes than this nobody has in mind; each one costs at every digest. */
const MAX_WISHES = 100;

/** `/follow grain prices`: words, a person whose quotes we know, a feed, or a topic; found out by looking. */
export const follow: Command = {
  name: 'follow',
  description: 'command-follow',
  scope: 'managers',
  handle: async (turn) => {
    const words = cutText(turn.words.replace(/\s+/g, ' '), MAX_WORDS);
    if (words === '') return say(turn.html('follow-usage'));
    const { store } = turn.ports;
    const wishes = await store.subscriptions.ofChat(turn.chat.id);
    if (wishes.length >= MAX_WISHES) return say(turn.html('follow-too-many'));
    const [topics, feeds] = await Promise.all([knownTopics(store), store.feeds.list()]);
    const topic = findTopic(words, topics);
    const feed = findFeed(words, feeds);
    const wish: Wish = topic
      ? { kind: 'topic', value: topic.name }
      : feed
        ? { kind: 'feed', value: feed.id }
        : await personOrWords(turn, words);
    await subscribe(turn.ports, turn.chat, [wish]);
    return followed(turn, wish, nameWish(turn, wish, topics, feeds));
  },
};

function findFeed(words: string, feeds: readonly Feed[]): Feed | undefined {
  const wanted = words.toLowerCase();
  return feeds.find((feed) => feed.url === words || feed.title?.toLowerCase() === wanted);
}

/** A person is somebody whose quotes we have printed. */
async function personOrWords(turn: Turn, words: string): Promise<Wish> {
  const [known] = await turn.ports.store.stories.bySpeaker(words, 1);
  return { kind: known === undefined ? 'words' : 'speaker', value: words };
}

/** Says what is followed now, with the other reading of the same words at hand. */
export function followed(turn: Turn, wish: Wish, name: string): Answer {
  const other = wish.kind === 'words' ? 'speaker' : wish.kind === 'speaker' ? 'words' : undefined;
  const key = shortKey(wish.value);
  const rows = [
    ...(other === undefined
      ? []
      : [
          [
            pressButton(
              turn.text(`button-follow-${other}`, { words: shortenText(wish.value, 40) }),
              `as:${other}:${key}`,
            ),
          ],
        ]),
    [pressButton(turn.text('button-undo'), `end:${wish.kind}:${key}`)],
  ];
  return say(turn.html('follow-done', { what: name }), rows);
}
