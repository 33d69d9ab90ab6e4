import { escapeHtml, shortenText } from '../digest/html.js';
import type { Mute, Subscription } from '../model.js';
import { describeSchedule } from './schedule-text.js';
import { knownTopics, shortKey } from './topics.js';
import { pressButton, type Turn, type View } from './turn.js';
import { nameWish } from './wishes-view.js';

const MAX_LISTED = 30;
const MAX_LABEL = 40;

/** The chat's subscriptions with a button to end each, and where to get more. */
export async function wishListView(turn: Turn): Promise<View> {
  const { store } = turn.ports;
  const [topics, feeds, wishes] = await Promise.all([
    knownTopics(store),
    store.feeds.list(),
    store.subscriptions.ofChat(turn.chat.id),
  ]);
  const more = [
    pressButton(turn.text('button-topics'), 'topics'),
    pressButton(turn.text('button-settings'), 'set'),
  ];
  if (wishes.length === 0) return { html: turn.html('subscriptions-empty'), buttons: [more] };
  const shown = wishes.slice(0, MAX_LISTED);
  const name = (wish: Subscription) => nameWish(turn, wish, topics, feeds);
  const lines = shown.map((wish) => `• ${escapeHtml(name(wish))}`);
  const when = turn.html('wishes-when', { when: describeSchedule(turn, turn.chat.schedule) });
  return {
    html: `${turn.html('subscriptions-title')}\n${lines.join('\n')}\n\n${when}`,
    buttons: [
      ...shown.map((wish) => [
        pressButton(`✕ ${shortenText(name(wish), MAX_LABEL)}`, `end:${wish.kind}:${shortKey(wish.value)}`),
      ]),
      more,
    ],
  };
}

/** What the chat has muted, a button to hear of each again. */
export async function muteListView(turn: Turn): Promise<View> {
  const { store } = turn.ports;
  const [topics, mutes] = await Promise.all([
    knownTopics(store),
    store.subscriptions.mutesOfChat(turn.chat.id),
  ]);
  if (mutes.length === 0) return { html: turn.html('mutes-empty') };
  const shown = mutes.slice(-MAX_LISTED);
  const names = await Promise.all(shown.map((mute) => nameMute(turn, mute, topics)));
  return {
    html: `${turn.html('mutes-title')}\n${names.map((name) => `• ${escapeHtml(name)}`).join('\n')}`,
    buttons: shown.map((mute, index) => [
      pressButton(
        `✕ ${shortenText(names[index] ?? '', MAX_LABEL)}`,
        `hear:${mute.kind}:${shortKey(mute.value)}`,
      ),
    ]),
  };
}

/** What a mute is called in a sentence; plain text. */
export async function nameMute(
  turn: Turn,
  mute: Pick<Mute, 'kind' | 'value'>,
  topics: Parameters<typeof nameWish>[2],
): Promise<string> {
  switch (mute.kind) {
    case 'topic':
      return nameWish(turn, { kind: 'topic', value: mute.value }, topics);
    case 'words':
      return turn.text('wish-words', { words: mute.value });
    case 'speaker':
      return turn.text('wish-speaker', { name: mute.value });
    case 'outlet':
      return mute.value;
    case 'story': {
      const story = await turn.ports.store.stories.get(mute.value);
      return story === undefined
        ? turn.text('mute-story-gone')
        : turn.text('mute-story', { headline: story.headline });
    }
  }
}
