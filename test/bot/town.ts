import type { Update, User } from 'grammy/types';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { createBot, type PullquoteBot } from '../../src/bot/create-bot.js';
import { createTranslate } from '../../src/bot/i18n.js';
import type { BotDependencies } from '../../src/bot/ports.js';
import type { Story, Topic } from '../../src/model.js';
import type { TranscriptMessage } from '../../src/sandbox/controls/transcript.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.js';
import { listenSandbox } from '../../src/sandbox/listen-sandbox.js';
import type { Store } from '../../src/store/store.js';
import { NOW } from '../digest/sample.js';
import { openTestStore } from './test-store.js';

export const READER: User = { id: 100, is_bot: false, first_name: 'Ines', language_code: 'en' };
export const ADMIN: User = { id: 900, is_bot: false, first_name: 'Odd', language_code: 'en' };
const TOKEN = '42:town-test';
/** Updates taken at once: the most that the Bot API gives. */
const BATCH = 100;

export interface TownOptions {
  readonly stories?: readonly Story[];
  readonly topics?: readonly Topic[];
  /** What the ports do where a test cares. */
  readonly ports?: Partial<BotDependencies>;
  /** What calls may be refused for in this test. Any other refusal fails it. */
  readonly mayBeRefused?: RegExp;
}

/** Where something is typed; absent: the person's private chat with the bot. */
export interface Place {
  readonly chat: number;
  readonly thread?: number;
}

/** A message as it was shown at some moment; an edit shows it again. */
export interface Shown extends TranscriptMessage {
  readonly chatId: number;
}

/**
 * People who talk with the bot through a strict Bot API server, over HTTP in both directions. Nothing waits: the bot
 * asks for updates when the test says so, and all its work is over when the promise resolves.
 */
export interface Town {
  readonly sandbox: Sandbox;
  readonly store: Store;
  readonly bot: PullquoteBot;
  /** All that the bot showed, in order. */
  readonly shown: readonly Shown[];
  /** What presses were answered with; '' for a silent answer. */
  readonly toasts: readonly string[];
  /** How often the digest job was woken. */
  readonly wakes: () => number;
  /** Types a text; gives what the bot showed then, messages apart by a blank line. */
  types(text: string, who?: User, place?: Place): Promise<string>;
  /** Presses the newest button with this label, which must be answered; gives what the bot showed then. */
  presses(label: string, who?: User, place?: Place): Promise<string>;
  /** The bot takes everything that happened in the sandbox; gives what it showed then. */
  answers(): Promise<string>;
  /** Hands the bot an update that no server would send; gives what it showed then. */
  takes(update: object): Promise<string>;
  /** Lets time go by, ms. */
  waits(ms: number): void;
  /** Labels of the buttons under the message shown last. */
  buttons(): readonly string[];
}

/** A town until the test is over; it then fails the test for every call that Telegram refused or would not draw as meant. */
export async function startTown(options: TownOptions = {}): Promise<Town> {
  let now = NOW;
  let wakes = 0;
  const clock = (): number => now;
  const store = await openTestStore(clock, options);
  const sandbox = createSandbox({ token: TOKEN, clock });
  const server = await listenSandbox(sandbox, { host: '127.0.0.1', port: 0 });
  const pullquote = createBot({
    ...quietPorts(server.url, store, clock),
    wake: () => {
      wakes += 1;
    },
    ...options.ports,
  });
  const { bot, settle } = pullquote;
  await bot.init();
  onTestFinished(async () => {
    await server.close();
    expect(complaints(sandbox, options.mayBeRefused)).toEqual([]);
  });

  const { shown, toasts } = lookOn(sandbox);
  const meet = (who: User): void => {
    if (people.has(who.id)) return;
    people.add(who.id);
    sandbox.createUser({
      id: who.id,
      firstName: who.first_name,
      ...(who.language_code === undefined ? {} : { languageCode: who.language_code }),
    });
  };
  const people = new Set<number>();
  meet(READER);
  meet(ADMIN);

  const handle = async (update: Update): Promise<void> => {
    await bot.handleUpdate(update).catch(bot.errorHandler);
  };
  const showing = async (work: () => Promise<void>): Promise<string> => {
    const from = shown.length;
    await work();
    await settle();
    return shown
      .slice(from)
      .map(({ text }) => text)
      .join('\n\n');
  };
  let offset = 0;
  const takeAll = async (): Promise<void> => {
    for (;;) {
      const updates = await bot.api.getUpdates({ offset, timeout: 0, limit: BATCH });
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      await Promise.all(updates.map(handle));
      await settle();
      if (updates.length < BATCH) return;
    }
  };
  const answers = (): Promise<string> => showing(takeAll);
  return {
    sandbox,
    store,
    bot: pullquote,
    shown,
    toasts,
    wakes: () => wakes,
    answers,
    takes: (update) => showing(() => handle({ update_id: 1, ...update } as Update)),
    types: (text, who = READER, place) => {
      meet(who);
      sandbox.sendText({ from: who.id, text, ...place });
      return answers();
    },
    presses: async (label, who = READER, place) => {
      meet(who);
      const chat = place?.chat ?? who.id;
      const pressed = sandbox.pressButton({ from: who.id, chat, text: label });
      const value = await answers();
      await pressed.answer;
      return value;
    },
    waits: (ms) => {
      now += ms;
    },
    buttons: () => (shown.at(-1)?.buttons ?? []).flat().map((button) => button.text),
  };
}

function quietPorts(apiRoot: string, store: Store, clock: () => number): BotDependencies {
  return {
    token: TOKEN,
    apiRoot,
    store,
    clock,
    log: pino({ level: 'silent' }),
    translate: createTranslate('locales'),
    adminIds: new Set([ADMIN.id]),
    defaults: { schedule: { kind: 'daily', at: ['08:00', '18:30'], timezone: 'UTC' }, stories: 5 },
    wake: () => undefined,
    rankOf: async () => undefined,
    findFeeds: async (address) => ({ kind: 'found', feeds: [{ url: address }] }),
    previewFeed: async () => ({ kind: 'ok', stories: [] }),
    pollNow: () => undefined,
    status: () => Promise.reject(new Error('no status in this test')),
  };
}

/** Notes what the bot shows as it shows it: the transcript only has the last state of each message. */
function lookOn(sandbox: Sandbox): { readonly shown: Shown[]; readonly toasts: string[] } {
  const shown: Shown[] = [];
  const toasts: string[] = [];
  sandbox.listen((event) => {
    if (event.kind === 'answer') toasts.push(event.text);
    if (event.kind !== 'message') return;
    const message = sandbox.message(event.chatId, event.messageId);
    if (message?.isFromBot) shown.push({ ...message, chatId: event.chatId });
  });
  return { shown, toasts };
}

function complaints(sandbox: Sandbox, mayBeRefused: RegExp | undefined): readonly string[] {
  return sandbox.calls().flatMap(({ method, answer, fault, warnings }) => {
    if (answer?.refused !== true || fault !== undefined) return warnings;
    return mayBeRefused?.test(answer.description) ? [] : [`${method}: ${answer.description}`];
  });
}
