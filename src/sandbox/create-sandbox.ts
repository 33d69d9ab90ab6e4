import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Clock } from '../model.js';
import { createControls, type SandboxControls } from './controls/controls.js';
import { misuse } from './controls/expect.js';
import { createFloodState, type FloodLimits } from './flood.js';
import { botRoutes } from './http/bot-routes.js';
import { createUpdateQueue } from './updates.js';
import type { User } from './wire.js';
import type { World } from './world.js';

export interface SandboxOptions {
  /** `<bot id>:<secret>`, as BotFather gives it. */
  readonly token: string;
  /** Without the `@`; default `pullquote_bot`. */
  readonly botUsername?: string;
  readonly botName?: string;
  /** Default: the real time. */
  readonly clock?: Clock;
  /** Limits on sending; default: none. `TELEGRAM_LIMITS` are Telegram's. */
  readonly limits?: FloodLimits;
  /** Turns Telegram's privacy mode off: the bot gets every message of its groups. Default false. */
  readonly canReadAllGroupMessages?: boolean;
}

/** A Telegram of one's own: a Bot API server with people and chats that one holds in one's hand. */
export interface Sandbox extends SandboxControls {
  readonly token: string;
  readonly bot: User;
  /** `/bot<token>/<method>`, `/file/bot<token>/<path>`; see `listenSandbox`. */
  readonly app: Hono<{ Bindings: Partial<HttpBindings> }>;
  /** Ends what is waiting: long polls and webhook deliveries. */
  readonly close: () => void;
}

/** Ids that we give out begin here, well away from those that tests like to choose. */
const FIRST_ID = 5_000_000;
const FIRST_UPDATE_ID = 100_000_001;

/**
 * Makes a strict Bot API server for one bot, with nobody in it yet.
 * @throws AppError sandbox.misuse for a token that could be none
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const world = createWorld(options);
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  app.route('/', botRoutes(world));
  return {
    ...createControls(world),
    token: world.token,
    bot: world.bot,
    app,
    close: () => {
      world.queue.endPoll?.('closed');
      delete world.queue.webhook;
      delete world.queue.wakeWebhook;
      world.listeners.clear();
    },
  };
}

function createWorld(options: SandboxOptions): World {
  const botId = /^(\d{1,15}):[\w-]+$/.exec(options.token)?.[1];
  if (botId === undefined) throw misuse('a token looks like 123456:abc');
  return {
    token: options.token,
    bot: {
      id: Number(botId),
      is_bot: true,
      first_name: options.botName ?? 'Pullquote',
      username: options.botUsername ?? 'pullquote_bot',
    },
    clock: options.clock ?? Date.now,
    canReadAllGroupMessages: options.canReadAllGroupMessages ?? false,
    people: new Map(),
    rooms: new Map(),
    files: new Map(),
    callbacks: new Map(),
    inlineQueries: new Map(),
    profile: {
      names: new Map(),
      descriptions: new Map(),
      shortDescriptions: new Map(),
      commands: new Map(),
      menuButtons: new Map(),
    },
    queue: createUpdateQueue(FIRST_UPDATE_ID),
    calls: [],
    faults: [],
    flood: createFloodState(options.limits ?? {}),
    listeners: new Set(),
    isLoggedOut: false,
    nextId: FIRST_ID,
  };
}
