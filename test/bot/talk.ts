import type { Update, User } from 'grammy/types';
import { pino } from 'pino';
import { createBot } from '../../src/bot/create-bot.js';
import { createTranslate } from '../../src/bot/i18n.js';
import type { BotDependencies } from '../../src/bot/ports.js';
import type { Story, Topic } from '../../src/model.js';
import type { Store } from '../../src/store/store.js';
import { NOW } from '../digest/sample.js';
import { createRecordingApi, type RecordingApi } from './recording-api.js';
import { openTestStore } from './test-store.js';

export const READER: User = { id: 100, is_bot: false, first_name: 'Ines', language_code: 'en' };
export const ADMIN: User = { id: 900, is_bot: false, first_name: 'Odd', language_code: 'en' };

export interface TalkOptions {
  readonly stories?: readonly Story[];
  readonly topics?: readonly Topic[];
  /** What the ports do where a test cares. */
  readonly ports?: Partial<BotDependencies>;
}

/** Where something is typed; absent: the person's private chat with the bot. */
export interface Place {
  readonly chat: { readonly id: number; readonly type: 'private' | 'supergroup'; readonly title?: string };
  readonly threadId?: number;
}

/** A conversation with the bot: what people type and press, and what they see. */
export interface Talk {
  readonly store: Store;
  readonly api: RecordingApi;
  /** How often the digest job was woken. */
  readonly wakes: () => number;
  /** Types a text; gives what the bot showed then, messages apart by a blank line. */
  types(text: string, who?: User, place?: Place): Promise<string>;
  /** Presses the newest button with this label; gives what the bot showed then. */
  presses(label: string, who?: User): Promise<string>;
  /** Sends any update; gives what the bot showed then. */
  gets(update: object): Promise<string>;
  /** Lets time go by, ms. */
  waits(ms: number): void;
  /** Labels of the buttons under the message shown last. */
  buttons(): readonly string[];
}

export async function startTalk(options: TalkOptions = {}): Promise<Talk> {
  let now = NOW;
  let wakes = 0;
  const clock = (): number => now;
  const store = await openTestStore(clock, options);
  const api = createRecordingApi();
  const ports: BotDependencies = {
    token: '42:TEST',
    apiRoot: 'http://127.0.0.1:1',
    store,
    clock,
    log: pino({ level: 'silent' }),
    translate: createTranslate('locales'),
    adminIds: new Set([ADMIN.id]),
    defaults: { schedule: { kind: 'daily', at: ['08:00', '18:30'], timezone: 'UTC' }, stories: 5 },
    wake: () => {
      wakes += 1;
    },
    findFeeds: async (address) => ({ kind: 'found', feeds: [{ url: address }] }),
    previewFeed: async () => ({ kind: 'ok', stories: [] }),
    pollNow: () => undefined,
    status: () => Promise.reject(new Error('no status in this test')),
    ...options.ports,
  };
  const { bot, settle } = createBot(ports);
  bot.botInfo = api.me;
  bot.api.config.use(api.transformer);

  let updateId = 0;
  const gets = async (update: object): Promise<string> => {
    const from = api.seen.length;
    updateId += 1;
    await bot.handleUpdate({ ...update, update_id: updateId } as Update).catch(bot.errorHandler);
    await settle();
    return api.seen
      .slice(from)
      .map((message) => message.text)
      .join('\n\n');
  };
  return {
    store,
    api,
    wakes: () => wakes,
    gets,
    types: (text, who = READER, place = { chat: { id: who.id, type: 'private' } }) =>
      gets({ message: typedMessage(text, who, place, updateId + 1) }),
    presses: (label, who = READER) => {
      const message = api.seen.findLast((one) => one.buttons.flat().some((button) => button.text === label));
      const button = message?.buttons.flat().find((one) => one.text === label);
      if (!message || !button || !('callback_data' in button)) throw new Error(`No button "${label}".`);
      const press = { id: `p${updateId}`, from: who, chat_instance: '1', data: button.callback_data };
      return gets({ callback_query: { ...press, message: message.raw } });
    },
    waits: (ms) => {
      now += ms;
    },
    buttons: () => (api.seen.at(-1)?.buttons ?? []).flat().map((button) => button.text),
  };
}

function typedMessage(text: string, who: User, place: Place, id: number): object {
  const thread =
    place.threadId === undefined ? {} : { message_thread_id: place.threadId, is_topic_message: true };
  return {
    message_id: id,
    date: 1,
    from: who,
    text,
    chat: { first_name: who.first_name, ...place.chat },
    ...thread,
  };
}
