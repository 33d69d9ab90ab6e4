import type { Mute } from '../model.js';
import { findTopic, knownTopics } from './topics.js';
import type { Turn } from './turn.js';

/** What a chat does not want to hear of, without the chat and the time. */
export type Silence = Pick<Mute, 'kind' | 'value'>;

/** What a person means who types `/mute …`: an outlet, a topic, a person whose quotes we know, else words. */
export async function readSilence(turn: Turn, words: string): Promise<Silence> {
  const { store } = turn.ports;
  const topic = findTopic(words, await knownTopics(store));
  if (topic) return { kind: 'topic', value: topic.name };
  const outlet = await findOutlet(turn, words);
  if (outlet !== undefined) return { kind: 'outlet', value: outlet };
  const [said] = await store.stories.bySpeaker(words, 1);
  return { kind: said === undefined ? 'words' : 'speaker', value: words };
}

const STORIES_LOOKED_AT = 300;

/** The outlet as its stories name it: from the feeds' titles, and from what was read lately. */
async function findOutlet(turn: Turn, words: string): Promise<string | undefined> {
  const { store } = turn.ports;
  const [stories, feeds] = await Promise.all([
    store.stories.newest({ limit: STORIES_LOOKED_AT }),
    store.feeds.list(),
  ]);
  const outlets = [
    ...stories.flatMap((story) => story.articles.map((article) => article.outlet)),
    ...feeds.flatMap((feed) => feed.title ?? []),
  ];
  const wanted = words.toLowerCase();
  return outlets.find((outlet) => outlet.toLowerCase() === wanted);
}

/** Mutes something for the chat. */
export function mute(turn: Turn, silence: Silence): Promise<void> {
  const { store, clock } = turn.ports;
  return store.subscriptions.mute({ ...silence, chatId: turn.chat.id, createdAt: clock() });
}
