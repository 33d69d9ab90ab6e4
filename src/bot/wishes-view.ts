import { escapeHtml, shortenText } from '../digest/html.js';
import type { Button, Chat, Feed, Topic } from '../model.js';
import { describeSchedule, listOf } from './schedule-text.js';
import type { Wish } from './subscribing.js';
import { targetKey } from './target.js';
import { shortKey } from './topics.js';
import { pressButton, type Turn, type View } from './turn.js';

/** What a wish is called in a sentence; plain text. */
export function nameWish(
  turn: Turn,
  wish: Wish,
  topics: readonly Topic[],
  feeds: readonly Pick<Feed, 'id' | 'title' | 'url'>[] = [],
): string {
  switch (wish.kind) {
    case 'all':
      return turn.text('wish-everything');
    case 'topic':
      return topics.find((topic) => topic.name === wish.value)?.title ?? wish.value;
    case 'feed': {
      const feed = feeds.find(({ id }) => id === wish.value);
      return feed ? (feed.title ?? feed.url) : turn.text('wish-feed-gone');
    }
    case 'words':
      return turn.text('wish-words', { words: wish.value });
    case 'speaker':
      return turn.text('wish-speaker', { name: wish.value });
  }
}

/** What a chat (the place itself unless another is named) gets and when, with a button for everything and for each topic. */
export function wishesView(
  turn: Turn,
  wishes: readonly Wish[],
  topics: readonly Topic[],
  lead: string,
  chat: Chat = turn.chat,
): View {
  const [none, some] =
    chat.id === turn.chat.id ? ['wishes-none', 'wishes-some'] : ['channel-none', 'channel-some'];
  const what =
    wishes.length === 0
      ? turn.html(none)
      : turn.html(some, {
          what: listOf(
            turn.chat.language,
            wishes.map((wish) => nameWish(turn, wish, topics)),
          ),
        });
  const when =
    wishes.length === 0 ? [] : [turn.html('wishes-when', { when: describeSchedule(turn, chat.schedule) })];
  return {
    html: [lead, [what, ...when].join('\n')].filter((part) => part !== '').join('\n\n'),
    buttons: topicButtons(turn, wishes, topics, targetKey(turn, chat)),
  };
}

const MAX_TOPIC_BUTTONS = 40;
const BUTTONS_IN_ROW = 2;

function topicButtons(
  turn: Turn,
  wishes: readonly Wish[],
  topics: readonly Topic[],
  target: string,
): readonly (readonly Button[])[] {
  const has = (kind: Wish['kind'], value: string) =>
    wishes.some((wish) => wish.kind === kind && wish.value === value);
  const mark = (isOn: boolean, text: string) => (isOn ? `✓ ${text}` : text);
  const everything = pressButton(mark(has('all', ''), turn.text('button-everything')), `want:${target}:a`);
  const buttons = topics
    .slice(0, MAX_TOPIC_BUTTONS)
    .map((topic) =>
      pressButton(mark(has('topic', topic.name), topic.title), `want:${target}:t:${shortKey(topic.name)}`),
    );
  const rows: (readonly Button[])[] = [[everything]];
  for (let at = 0; at < buttons.length; at += BUTTONS_IN_ROW)
    rows.push(buttons.slice(at, at + BUTTONS_IN_ROW));
  return rows;
}

/** "I have no topic “sprot”. Did you mean: sport?" for each word that is no topic; '' where there is none. HTML. */
export function unknownTopicsText(
  turn: Turn,
  unknown: readonly string[],
  near: (word: string) => readonly Topic[],
): string {
  return unknown
    .slice(0, 3)
    .map((word) => {
      const found = near(word).map((topic) => `<code>${escapeHtml(topic.name)}</code>`);
      const meant = found.length > 0 ? ` ${turn.html('topic-did-you-mean')} ${found.join(', ')}` : '';
      return turn.html('topic-unknown', { word: shortenText(word, 60) }) + meant;
    })
    .join('\n');
}
