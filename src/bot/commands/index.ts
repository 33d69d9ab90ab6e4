import { addfeed } from './addfeed.js';
import type { Command } from './command.js';
import { feeds } from './feeds.js';
import { createHelp } from './help.js';
import { latest } from './latest.js';
import { removefeed } from './removefeed.js';
import { start } from './start.js';
import { subscribe } from './subscribe.js';
import { topic } from './topic.js';
import { topics } from './topics.js';
import { unsubscribe } from './unsubscribe.js';

/** All commands, in the order in which /help and the menus list them. Routing reads the same list. */
export const COMMANDS: readonly Command[] = [
  start,
  latest,
  subscribe,
  unsubscribe,
  topics,
  topic,
  createHelp(() => COMMANDS),
  feeds,
  addfeed,
  removefeed,
];
