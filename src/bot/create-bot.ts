import { autoRetry } from '@grammyjs/auto-retry';
import { sequentialize } from '@grammyjs/runner';
import { Bot, type Context } from 'grammy';
import { createBackground } from './background.js';
import { handleFailure } from './catch-errors.js';
import { type RouteServices, routeMessage } from './commands-route.js';
import { chooseLanguage } from './i18n.js';
import { routeInline } from './inline.js';
import { createLifecycle, type Lifecycle } from './lifecycle.js';
import { routeMembership } from './membership.js';
import { createMemory } from './memory.js';
import type { BotDependencies } from './ports.js';
import { routePress } from './presses-route.js';

/** The bot that people talk to. */
export interface PullquoteBot extends Lifecycle {
  /** grammY's bot. */
  readonly bot: Bot;
  /** Resolves when everything that was taken so far is answered, in the background too. */
  settle(): Promise<void>;
}

/** An answer is worth waiting this long for when Telegram asks to slow down; then it is given up. */
const MAX_WAIT_SECONDS = 5;

/** Puts the bot together; nothing is asked of Telegram before `start`. */
export function createBot(ports: BotDependencies): PullquoteBot {
  const bot = new Bot(ports.token, { client: { apiRoot: ports.apiRoot } });
  // Innermost, so that every try of a call is paced and every refusal is learnt from.
  if (ports.pace) bot.api.config.use(ports.pace);
  bot.api.config.use(
    autoRetry({ maxRetryAttempts: 1, maxDelaySeconds: MAX_WAIT_SECONDS, rethrowHttpErrors: true }),
  );
  const background = createBackground(ports.log, ports.clock);
  const services: RouteServices = { ports, memory: createMemory(ports.clock), background };
  const lifecycle = createLifecycle(bot, ports, background);
  bot.use(lifecycle.watch);
  // Within a chat one thing after another; a slow chat keeps nobody else waiting.
  bot.use(sequentialize((ctx: Context) => String(ctx.chat?.id ?? ctx.from?.id ?? '')));
  bot.on('my_chat_member', (ctx) => routeMembership(ctx, ports, services.memory));
  bot.on('message:migrate_to_chat_id', (ctx) =>
    ports.store.chats.migrate(ctx.chat.id, ctx.message.migrate_to_chat_id),
  );
  bot.on('callback_query', (ctx) => limited(ctx, services, () => routePress(ctx, services)));
  bot.on('inline_query', (ctx) => limited(ctx, services, () => routeInline(ctx, ports)));
  bot.on('message', (ctx) => {
    return isForUs(ctx) ? limited(ctx, services, () => routeMessage(ctx, services)) : undefined;
  });
  bot.catch(({ error, ctx }) => handleFailure(error, ctx, ports));
  const { start, startWebhook, stop, settle } = lifecycle;
  return { bot, start, startWebhook, stop, settle };
}

/** In a group only commands are, and replies to what the bot asked. */
function isForUs(ctx: Context): boolean {
  const isCommand = ctx.message?.text?.startsWith('/') ?? false;
  return ctx.chat?.type === 'private' || isCommand || ctx.message?.reply_to_message?.from?.id === ctx.me.id;
}

/** Lets people and groups through at a fair rate; the first refusal is said to a person, all others are silent. */
async function limited(ctx: Context, services: RouteServices, route: () => Promise<void>): Promise<void> {
  if (ctx.from === undefined) return;
  const permission = services.memory.people.take(ctx.from.id);
  const isGroup = ctx.chat !== undefined && ctx.chat.type !== 'private';
  // More than Telegram takes for a group would only stand in line, and everything said there behind it.
  const isTooMuch =
    isGroup && permission === 'granted' && services.memory.groups.take(ctx.chat.id) !== 'granted';
  if (permission === 'granted' && !isTooMuch) return route();
  const text = services.ports.translate(chooseLanguage(ctx.from.language_code), 'slow-down');
  if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text });
  else if (ctx.inlineQuery) await ctx.answerInlineQuery([], { cache_time: 1 });
  else if (permission === 'first-refusal') await ctx.reply(text);
}
