import { shortenText } from '../../digest/html.js';
import type { Topic } from '../../model.js';
import type { TopicStore } from '../../store/store.js';
import { topicName } from '../topics.js';
import { cutText } from '../typed-text.js';

const MAX_WORDS = 50;
const MAX_WORD = 60;
const MAX_TITLE = 40;
/** Topics that admins may make: each one is looked for in every article. */
const MAX_TOPICS = 100;

/**
 * Reads "Harbour: ferry, port of Kelm" as a topic; undefined where there is no title. Words may be left out.
 * @param name of the topic that is changed; absent: the title makes one
 */
export function readTopic(text: string, name?: string): Topic | undefined {
  const [, before = '', after = ''] = /^([^:\n]*):?([\s\S]*)$/.exec(text.trim()) ?? [];
  const title = shortenText(before, MAX_TITLE);
  const words = after
    .split(/[,;\n]/)
    .map((word) => cutText(word.trim().replace(/\s+/g, ' '), MAX_WORD))
    .filter((word) => word !== '');
  const known = name ?? topicName(title);
  return known === '' || title === ''
    ? undefined
    : { name: known, title, words: [...new Set(words)].slice(0, MAX_WORDS) };
}

/** Topics of admins, without those that the feeds file has too, which count instead; and those of the file. */
export async function topicsByOrigin(
  topics: TopicStore,
): Promise<{ readonly own: readonly Topic[]; readonly ofFile: readonly Topic[] }> {
  const [chat, ofFile] = await Promise.all([topics.list('chat'), topics.list('file')]);
  const names = new Set(ofFile.map(({ name }) => name));
  return { own: chat.filter(({ name }) => !names.has(name)), ofFile };
}

/** What became of an edit: kept, or the feeds file has a topic of this name, or there are too many. */
export type TopicEdit = 'kept' | 'of-file' | 'too-many';

/** Adds an admins' topic, or puts it in the place of the one of its name. */
export async function keepTopic(topics: TopicStore, topic: Topic): Promise<TopicEdit> {
  const { own, ofFile } = await topicsByOrigin(topics);
  if (ofFile.some(({ name }) => name === topic.name)) return 'of-file';
  const isKnown = own.some(({ name }) => name === topic.name);
  if (!isKnown && own.length >= MAX_TOPICS) return 'too-many';
  const changed = own.map((one) => (one.name === topic.name ? topic : one));
  await topics.reconcile('chat', isKnown ? changed : [...own, topic]);
  return 'kept';
}

/** Forgets an admins' topic. Stories that have it, and those who subscribed to it, keep its name. */
export async function removeTopic(topics: TopicStore, name: string): Promise<void> {
  const { own } = await topicsByOrigin(topics);
  await topics.reconcile(
    'chat',
    own.filter((topic) => topic.name !== name),
  );
}
