import type { Topic } from '../../model.js';
import { keepTopic, readTopic, removeTopic, topicsByOrigin } from '../admin/topic-edits.js';
import { topicEditsView, topicEditView } from '../admin/topics-view.js';
import { findByKey, shortKey } from '../topics.js';
import { type Answer, say, type Turn } from '../turn.js';
import type { Press } from './press.js';

/** The admins' topic of a key; undefined where it is gone, or the feeds file has it. */
async function findOwn(turn: Turn, key: string | undefined): Promise<Topic | undefined> {
  const { own } = await topicsByOrigin(turn.ports.store.topics);
  return key === undefined ? undefined : findByKey(key, own, ({ name }) => name);
}

function ask(turn: Turn, asks: string): Answer {
  return { views: [{ html: turn.html('topic-edit-ask'), isQuestion: true }], isNew: true, asks };
}

/** Keeps what was typed: as a new topic, or in place of the one that is changed. */
async function keepTyped(turn: Turn, name?: string): Promise<Answer | undefined> {
  const topic = readTopic(turn.words, name);
  if (topic === undefined) return undefined;
  const edit = await keepTopic(turn.ports.store.topics, topic);
  if (edit === 'of-file') return say(turn.html('topic-of-file', { title: topic.title }));
  if (edit === 'too-many') return say(turn.html('topics-edit-many'));
  return { views: [await topicEditsView(turn)] };
}

/** A button about one topic: `name:topic key`. */
function topicPress(name: string, act: (turn: Turn, topic: Topic) => Promise<Answer>): Press {
  return {
    name,
    scope: 'admins',
    handle: async (turn, [key]) => {
      const topic = await findOwn(turn, key);
      return topic && act(turn, topic);
    },
  };
}

/** The buttons below /topics that only admins of the bot have. */
export const TOPIC_PRESSES: readonly Press[] = [
  { name: 'tops', scope: 'admins', handle: async (turn) => ({ views: [await topicEditsView(turn)] }) },
  { name: 'tnew', scope: 'admins', handle: async (turn) => ask(turn, 'tnew') },
  topicPress('top', async (turn, topic) => ({ views: [topicEditView(turn, topic)] })),
  topicPress('tedit', async (turn, topic) => ask(turn, `tedit:${shortKey(topic.name)}`)),
  topicPress('tdel', async (turn, topic) => {
    await removeTopic(turn.ports.store.topics, topic.name);
    return { views: [await topicEditsView(turn)], toast: turn.text('toast-ended', { name: topic.title }) };
  }),
];

/** The questions that they ask; `turn.words` has what was typed. */
export const TOPIC_QUESTIONS: readonly Press[] = [
  { name: 'tnew', scope: 'admins', handle: (turn) => keepTyped(turn) },
  {
    name: 'tedit',
    scope: 'admins',
    handle: async (turn, [key]) => {
      const topic = await findOwn(turn, key);
      return topic && keepTyped(turn, topic.name);
    },
  },
];
