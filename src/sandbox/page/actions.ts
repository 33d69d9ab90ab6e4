import { z } from 'zod';
import type { Sandbox } from '../create-sandbox.js';
import type { MemberStatus } from '../wire.js';

/** What the page's person may do: one entry an action, by its name in the address. */
export type Actions = ReadonlyMap<string, (input: unknown) => unknown>;

/** How long the page waits for inline results, ms. */
const INLINE_WAIT_MS = 10_000;

const chat = z.number().int();
const inChat = z.object({ chat });
const place = z.object({ chat, thread: z.number().int().optional() });

/**
 * Binds the actions to one person of a sandbox. Each throws a ZodError for input of another shape and AppError
 * `sandbox.misuse` for what cannot be done.
 */
export function bindActions(sandbox: Sandbox, person: number): Actions {
  const from = person;
  /** What the person was in a chat that was left: who owns a chat owns it on coming back. */
  const roles = new Map<number, MemberStatus>();

  const leave = (chatId: number): void => {
    const role = sandbox.chatsOf(person).find(({ id }) => id === chatId)?.role;
    if (role !== undefined && role !== 'left') roles.set(chatId, role);
    sandbox.setMember(chatId, person, 'left');
  };

  return new Map<string, (input: unknown) => unknown>([
    [
      'text',
      (input) => {
        const given = place
          .extend({ text: z.string().max(8192), replyTo: z.number().int().optional() })
          .parse(input);
        sandbox.sendText({ from, ...defined(given) });
      },
    ],
    [
      'press',
      (input) => {
        const given = z.object({ chat, message: z.number().int(), data: z.string() }).parse(input);
        void sandbox.pressButton({ from, ...given });
      },
    ],
    [
      'document',
      (input) => {
        const given = place.extend({ name: z.string().max(255), base64: z.base64() }).parse(input);
        const { base64, ...rest } = defined(given);
        sandbox.sendDocument({ from, ...rest, content: Buffer.from(base64, 'base64') });
      },
    ],
    [
      'location',
      (input) => {
        const latitude = z.number().min(-90).max(90);
        const longitude = z.number().min(-180).max(180);
        sandbox.sendLocation({ from, ...defined(place.extend({ latitude, longitude }).parse(input)) });
      },
    ],
    ['block', () => sandbox.blockBot(person)],
    ['unblock', () => sandbox.unblockBot(person)],
    [
      'join',
      (input) => {
        const given = inChat.parse(input);
        sandbox.setMember(given.chat, person, roles.get(given.chat) ?? 'member');
      },
    ],
    ['leave', (input) => leave(inChat.parse(input).chat)],
    [
      'add-bot',
      (input) => {
        const given = inChat.extend({ as: z.enum(['administrator', 'member']) }).parse(input);
        sandbox.addBot(given.chat, { by: person, as: given.as });
      },
    ],
    ['remove-bot', (input) => sandbox.kickBot(inChat.parse(input).chat, person)],
    [
      'inline',
      async (input) => {
        const { query } = z.object({ query: z.string().max(256) }).parse(input);
        const { id, answer } = sandbox.askInline({ from, query });
        const results = await Promise.race([
          answer.then(({ results }) => results),
          nothingAfter(INLINE_WAIT_MS),
        ]);
        return {
          queryId: id,
          results: results.map(({ id, title, description }) => ({ id, title, description })),
        };
      },
    ],
    [
      'choose',
      (input) => {
        const given = place.extend({ queryId: z.string(), resultId: z.string() }).parse(input);
        sandbox.chooseInline({ from, ...defined(given) });
      },
    ],
  ]);
}

/** Without the fields that are undefined, as exact optional types want it. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

function nothingAfter(ms: number): Promise<readonly never[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), ms).unref());
}
