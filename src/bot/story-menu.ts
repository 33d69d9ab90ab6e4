import { isWanted } from '../digest/choose.js';
import { shortenText } from '../digest/html.js';
import type { Button, Story } from '../model.js';
import type { StoryRank } from './ports.js';
import { listOf } from './schedule-text.js';
import { knownTopics, shortKey } from './topics.js';
import { pressButton, type Turn, type View } from './turn.js';
import { nameWish } from './wishes-view.js';

const MAX_LABEL = 48;
const MAX_EACH = 3;
const MAX_VOICES = 8;

/** Something about a story that can be muted, as the data of its button says it. */
export interface Muteable {
  readonly kind: 'outlet' | 'topic' | 'speaker' | 'story';
  readonly value: string;
}

/** What can be muted about a story: its outlets, topics and speakers, and itself. */
export function muteables(story: Story): readonly Muteable[] {
  const distinct = (values: readonly string[]) => [...new Set(values)].slice(0, MAX_EACH);
  const outlets = distinct(story.articles.map((article) => article.outlet));
  const speakers = distinct(
    story.quotes.flatMap(({ speaker }) => (speaker && !speaker.anonymous ? [speaker.name] : [])),
  );
  return [
    ...outlets.map((value) => ({ kind: 'outlet', value }) as const),
    ...distinct(story.topics).map((value) => ({ kind: 'topic', value }) as const),
    ...speakers.map((value) => ({ kind: 'speaker', value }) as const),
    { kind: 'story', value: story.id },
  ];
}

/** One story with what can be done about it. `no:kind:story:value key` fits 64 bytes. */
export async function storyMenu(turn: Turn, story: Story): Promise<View> {
  const topics = await knownTopics(turn.ports.store);
  const title = (name: string) => topics.find((topic) => topic.name === name)?.title ?? name;
  const rows = muteables(story).map(({ kind, value }) => {
    const name = kind === 'topic' ? title(value) : value;
    const label = shortenText(turn.text(`button-mute-${kind}`, { name }), MAX_LABEL);
    const key = kind === 'story' ? '' : `:${shortKey(value)}`;
    return [pressButton(label, `no:${kind}:${story.id}${key}`)];
  });
  return {
    html: turn.html('story-menu', { headline: shortenText(story.headline, 200) }),
    buttons: [...rows, [pressButton(turn.text('button-why'), `why:${story.id}`)]],
  };
}

/** Stories to choose one from: for its menu, or for why it is there. */
export function storyChoice(turn: Turn, stories: readonly Story[], press: 'story' | 'why' = 'story'): View {
  const rows: (readonly Button[])[] = stories.map((story) => [
    pressButton(shortenText(story.headline, MAX_LABEL), `${press}:${story.id}`),
  ]);
  return { html: turn.html('story-choose'), buttons: rows };
}

/** Which subscriptions of the chat brought the story, and what gave it its place; HTML. */
export async function whyText(turn: Turn, story: Story): Promise<string> {
  const rank = await turn.ports.rankOf(story.id);
  return [await wishesText(turn, story), ...(rank === undefined ? [] : rankText(turn, rank))].join('\n\n');
}

async function wishesText(turn: Turn, story: Story): Promise<string> {
  const { store } = turn.ports;
  const [topics, feeds, wishes] = await Promise.all([
    knownTopics(store),
    store.feeds.list(),
    store.subscriptions.ofChat(turn.chat.id),
  ]);
  const reasons = wishes
    .filter((wish) => isWanted(story, wish))
    .map((wish) => nameWish(turn, wish, topics, feeds));
  const headline = shortenText(story.headline, 200);
  if (reasons.length === 0) return turn.html('why-none', { headline });
  return turn.html('why', { headline, what: listOf(turn.chat.language, reasons) });
}

function rankText(turn: Turn, rank: StoryRank): readonly string[] {
  const number = new Intl.NumberFormat(turn.chat.language, { maximumFractionDigits: 1 });
  const voices = rank.voices
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MAX_VOICES)
    .map(({ outlet, value, isReprint }) => {
      const name = shortenText(outlet, MAX_LABEL);
      const key = isReprint ? 'why-voice-reprint' : 'why-voice';
      return turn.text(key, { outlet: name, value: number.format(value) });
    });
  const { place, count, sameOutletBefore: outlets, sameTopicBefore: topics } = rank;
  const isTakenDown = outlets > 0 || topics > 0;
  return [
    turn.html('why-rank', { place, count, voices: voices.join('; ') }),
    ...(isTakenDown ? [turn.html('why-rank-below', { outlets, topics })] : []),
  ];
}
