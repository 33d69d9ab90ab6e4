import { escapeHtml, shortenText } from '../../digest/html.js';
import type { Topic } from '../../model.js';
import { shortKey } from '../topics.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { topicsByOrigin } from './topic-edits.js';

const MAX_LINES = 20;
const MAX_LINE_WORDS = 100;
const MAX_BUTTONS = 90;
const MAX_LABEL = 40;

/** The admins' own topics, a button for each, and those of the feeds file by name. */
export async function topicEditsView(turn: Turn): Promise<View> {
  const { own, ofFile } = await topicsByOrigin(turn.ports.store.topics);
  const lines = own.slice(0, MAX_LINES).map((topic) => `• ${topicLine(turn, topic, MAX_LINE_WORDS)}`);
  const names = shortenText(ofFile.map(({ title }) => title).join(', '), 500);
  const file = ofFile.length === 0 ? [] : [`\n${turn.html('topics-edit-file', { names })}`];
  const none = own.length === 0 ? [turn.html('topics-edit-none')] : [];
  return {
    html: [turn.html('topics-edit-title'), ...lines, ...none, ...file].join('\n'),
    buttons: [
      ...own
        .slice(0, MAX_BUTTONS)
        .map((topic) => [pressButton(shortenText(topic.title, MAX_LABEL), `top:${shortKey(topic.name)}`)]),
      [pressButton(turn.text('button-new-topic'), 'tnew')],
    ],
  };
}

/** One topic with all its words, to change or remove. */
export function topicEditView(turn: Turn, topic: Topic): View {
  const act = (label: string, name: string) =>
    pressButton(turn.text(label), `${name}:${shortKey(topic.name)}`);
  return {
    html: topicLine(turn, topic, 3_500),
    buttons: [
      [act('button-change', 'tedit'), act('button-remove-yes', 'tdel')],
      [pressButton(turn.text('button-back'), 'tops')],
    ],
  };
}

function topicLine(turn: Turn, { name, title, words }: Topic, limit: number): string {
  const found = words.length > 0 ? words.join(', ') : turn.text('topic-no-words');
  return `<b>${escapeHtml(title)}</b> (<code>${escapeHtml(name)}</code>): ${escapeHtml(shortenText(found, limit))}`;
}
