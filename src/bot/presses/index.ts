import { BROADCAST_PRESSES } from './broadcast-presses.js';
import { CHANNEL_PRESSES } from './channel-presses.js';
import { FEED_PRESSES, FEED_QUESTIONS } from './feed-presses.js';
import { page } from './page.js';
import type { Press } from './press.js';
import { set, typedSetting } from './set.js';
import { STORY_PRESSES } from './story-presses.js';
import { TOPIC_PRESSES, TOPIC_QUESTIONS } from './topic-presses.js';
import { want } from './want.js';
import { WISH_PRESSES } from './wish-presses.js';

/** All buttons that come back: the first part of their data finds them here. */
export const PRESSES: readonly Press[] = [
  page,
  want,
  set,
  ...WISH_PRESSES,
  ...STORY_PRESSES,
  ...CHANNEL_PRESSES,
  ...FEED_PRESSES,
  ...TOPIC_PRESSES,
  ...BROADCAST_PRESSES,
];

/** All questions whose answer is typed; `turn.words` has it. */
export const QUESTIONS: readonly Press[] = [typedSetting, ...FEED_QUESTIONS, ...TOPIC_QUESTIONS];
