import { addfeed } from './addfeed.js';
import { broadcast } from './broadcast.js';
import { channels } from './channels.js';
import type { Command } from './command.js';
import { feeds } from './feeds.js';
import { follow } from './follow.js';
import { createHelp } from './help.js';
import { latest } from './latest.js';
import { more } from './more.js';
import { mute } from './mute.js';
import { opml } from './opml.js';
import { removefeed } from './removefeed.js';
import { search } from './search.js';
import { settings } from './settings.js';
import { start } from './start.js';
import { status } from './status.js';
import { subscribe } from './subscribe.js';
import { subscriptions } from './subscriptions.js';
import { topic } from './topic.js';
import { topics } from './topics.js';
import { unmute } from './unmute.js';
import { unsubscribe } from './unsubscribe.js';
import { who } from './who.js';
import { why } from './why.js';

/** All commands, in the order in which /help and the menus list them. Routing reads the same list. */
export const COMMANDS: readonly Command[] = [
  start,
  latest,
  more,
  subscribe,
  unsubscribe,
  subscriptions,
  topics,
  topic,
  follow,
  who,
  search,
  why,
  mute,
  unmute,
  settings,
  createHelp(() => COMMANDS),
  feeds,
  addfeed,
  removefeed,
  opml,
  channels,
  status,
  broadcast,
];
