import type { Story } from '../../model.js';
import { mute } from '../muting.js';
import { muteables, storyChoice, storyMenu, whyText } from '../story-menu.js';
import { findByKey, knownTopics, shortKey } from '../topics.js';
import { type Answer, pressButton, say, type Turn } from '../turn.js';
import { nameMute } from '../wish-list.js';
import type { Press } from './press.js';

const LOOK_BACK_MS = 14 * 86_400_000;
const MAX_LOOKED_AT = 2_000;
const MAX_CHOICES = 20;

/** Below a digest: which of its stories is it about? They are found by the links that the message has. */
const tune: Press = {
  name: 'tune',
  scope: 'everyone',
  handle: async (turn) => {
    const links = linksOf(turn);
    const { store, clock } = turn.ports;
    const recent = await store.stories.changedSince(clock() - LOOK_BACK_MS, MAX_LOOKED_AT);
    const byUrl = new Map(recent.flatMap((story) => story.articles.map(({ url }) => [url, story] as const)));
    const stories = [...new Set(links.map((url) => byUrl.get(url)).filter((story) => story !== undefined))];
    const [only] = stories;
    if (only === undefined) return undefined;
    const view =
      stories.length === 1 ? await storyMenu(turn, only) : storyChoice(turn, stories.slice(0, MAX_CHOICES));
    return { views: [view], isNew: true };
  },
};

function linksOf(turn: Turn): readonly string[] {
  const message = turn.ctx.callbackQuery?.message;
  const entities = message && 'entities' in message ? (message.entities ?? []) : [];
  return entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []));
}

/** A button about one story: `name:story id…`. Undefined where the story is forgotten. */
function storyPress(
  name: string,
  scope: Press['scope'],
  act: (turn: Turn, story: Story, key: string | undefined) => Promise<Answer | undefined>,
): Press {
  return {
    name,
    scope,
    handle: async (turn, [id, key]) => {
      const story = id === undefined ? undefined : await turn.ports.store.stories.get(id);
      return story && act(turn, story, key);
    },
  };
}

/** Mutes something about a story: `no:kind:story id:value key`. */
const no: Press = {
  name: 'no',
  scope: 'managers',
  handle: async (turn, [kind, id, key]) => {
    const story = id === undefined ? undefined : await turn.ports.store.stories.get(id);
    if (story === undefined) return undefined;
    const ofKind = muteables(story).filter((one) => one.kind === kind);
    const silence = kind === 'story' ? ofKind[0] : findByKey(key ?? '', ofKind, ({ value }) => value);
    if (silence === undefined) return undefined;
    await mute(turn, silence);
    const what = await nameMute(turn, silence, await knownTopics(turn.ports.store));
    const undo = pressButton(turn.text('button-undo'), `hear:${silence.kind}:${shortKey(silence.value)}`);
    return say(turn.html('mute-done', { what }), [[undo]]);
  },
};

/** The buttons about single stories. */
export const STORY_PRESSES: readonly Press[] = [
  tune,
  no,
  storyPress('story', 'everyone', async (turn, story) => ({ views: [await storyMenu(turn, story)] })),
  storyPress('why', 'everyone', async (turn, story) => ({
    ...say(await whyText(turn, story)),
    isNew: true,
  })),
];
