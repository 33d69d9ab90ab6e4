import { chooseWanted } from '../digest/choose.js';
import { renderDigest } from '../digest/render.js';
import { chooseUnseen } from '../digest/unseen.js';
import { DEFAULT_STORIES } from './story-pages.js';
import { EVERYTHING } from './subscribing.js';
import { type Answer, pressButton, say, type Turn } from './turn.js';

const LOOK_BACK_MS = 3 * 86_400_000;
const SHOWN_MS = 14 * 86_400_000;
const MAX_LOOKED_AT = 500;

/**
 * The newest stories that the chat asks for (all, where it asks for nothing) and has not seen, or not as they are now;
 * they are seen then.
 */
export async function showUnseen(turn: Turn): Promise<Answer> {
  const { store, clock, translate } = turn.ports;
  const { chat } = turn;
  const now = clock();
  const [stories, wishes, mutes, shown] = await Promise.all([
    store.stories.changedSince(now - LOOK_BACK_MS, MAX_LOOKED_AT),
    store.subscriptions.ofChat(chat.id),
    store.subscriptions.mutesOfChat(chat.id),
    store.digests.shownSince(chat.id, now - SHOWN_MS),
  ]);
  const subscriptions = wishes.length > 0 ? wishes : [EVERYTHING];
  const choice = chooseUnseen(chooseWanted(stories, { subscriptions, mutes }), shown, {
    limit: DEFAULT_STORIES,
    now,
  });
  if (choice.stories.length === 0) return say(turn.html('more-none'));
  const views = renderDigest(
    { stories: choice.stories, more: 0 },
    {
      language: chat.language,
      now,
      translate,
      quoteLength: chat.quoteLength,
      previews: chat.previews,
      title: turn.text('more-title'),
      updates: choice.updates,
      ...(choice.more > 0 ? { buttons: [[pressButton(turn.text('button-more'), 'more')]] } : {}),
    },
  );
  return { views, onSent: () => store.digests.markShown(chat.id, choice.stories, clock()) };
}
