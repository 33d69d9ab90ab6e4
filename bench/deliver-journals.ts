import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/store/open-store.js';
import { enqueue, privateChats, sendAll } from './deliver-fanout.js';
import type { Journal, TelegramOptions } from './deliver-telegram.js';

export interface MeasureOptions {
  readonly databaseUrl: string;
  readonly chats: number;
  readonly concurrency?: number;
}

/** A Bot API server in a process of its own: what it does must not be seen in the sender's time. */
export interface OtherTelegram {
  readonly apiRoot: string;
  /** What has come so far. */
  journal(): Promise<Journal>;
  close(): void;
}

const CALM: TelegramOptions = { hasLimits: false, isRough: false, isFaulty: false };
const GROUP_PARTS = 3;
const ANSWER_EVERY_MS = 500;

/** Starts it; `options` differ from a server that takes everything. */
export async function forkTelegram(options: Partial<TelegramOptions> = {}): Promise<OtherTelegram> {
  const script = fileURLToPath(new URL('./deliver-server.js', import.meta.url));
  const server = fork(script, [JSON.stringify({ ...CALM, ...options })]);
  const next = <T>(): Promise<T> =>
    new Promise((resolve) => server.once('message', (told) => resolve(told as T)));
  const apiRoot = await next<string>();
  return {
    apiRoot,
    async journal() {
      const told = next<Omit<Journal, 'byChat'> & { byChat: [number, string[]][] }>();
      server.send('journal');
      const journal = await told;
      return { ...journal, byChat: new Map(journal.byChat) };
    },
    close: () => void server.kill(),
  };
}

/** What became of the messages: each text begins with the number of its part. */
export function judge(journal: Journal, chats: readonly number[], parts: number) {
  let lost = 0;
  let repeated = 0;
  let outOfOrder = 0;
  for (const chat of chats) {
    const numbers = (journal.byChat.get(chat) ?? []).map((text) => Number(text.split(' ', 1)[0]));
    const seen = new Set(numbers);
    lost += parts - seen.size;
    repeated += numbers.length - seen.size;
    if (numbers.some((number, index) => number < (numbers[index - 1] ?? 0))) outOfOrder += 1;
  }
  return { lost, repeated, 'out of order': outOfOrder };
}

export async function measureSpeed({ databaseUrl, chats, ...more }: MeasureOptions) {
  await fill(databaseUrl, [[privateChats(chats), 1]]);
  const { apiRoot, close } = await forkTelegram();
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  await sendAll({ databaseUrl, apiRoot, hasLimits: false, ...more });
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  close();
  return {
    messages: chats,
    'a second': chats / seconds,
    'a second of processor': chats / ((user + system) / 1e6),
  };
}

export async function measureSteady(
  options: MeasureOptions & { readonly isMixed: boolean; readonly isRough: boolean },
) {
  const { databaseUrl, chats, isMixed, isRough, ...more } = options;
  const groups = isMixed ? privateChats(Math.floor(chats / 10)).map((id) => -id) : [];
  const people = privateChats(chats - groups.length * GROUP_PARTS);
  await fill(databaseUrl, [
    [people, 1],
    [groups, GROUP_PARTS],
  ]);
  const { apiRoot, journal, close } = await forkTelegram({ hasLimits: true, isRough });
  const startedAt = performance.now();
  const answering = isMixed ? { answerEveryMs: ANSWER_EVERY_MS } : {};
  const waits = await sendAll({ databaseUrl, apiRoot, hasLimits: true, ...answering, ...more });
  const seconds = (performance.now() - startedAt) / 1_000;
  const came = await journal();
  close();
  const inGroups = judge(came, groups, GROUP_PARTS);
  const inPrivate = judge(came, people, 1);
  return {
    messages: came.messages,
    'a second': came.messages / seconds,
    'refused with 429': came.refused,
    'before retry_after': came.tooEarly,
    lost: inPrivate.lost + inGroups.lost,
    repeated: inPrivate.repeated + inGroups.repeated,
    'out of order': inGroups['out of order'],
    ...(isMixed ? { answers: waits.length, 'slowest answer, ms': Math.max(0, ...waits) } : {}),
  };
}

const FAULTY_PARTS = 3;

export async function measureFaults({ databaseUrl, chats, ...more }: MeasureOptions) {
  const ids = privateChats(chats);
  await fill(databaseUrl, [[ids, FAULTY_PARTS]]);
  const { apiRoot, journal, close } = await forkTelegram({ isFaulty: true });
  await sendAll({ databaseUrl, apiRoot, hasLimits: false, ...more });
  const came = await journal();
  close();
  return {
    messages: chats * FAULTY_PARTS,
    'answers lost': came.answersLost,
    'refused with 429': came.refused,
    'before retry_after': came.tooEarly,
    ...judge(came, ids, FAULTY_PARTS),
  };
}

async function fill(
  databaseUrl: string,
  chats: readonly (readonly [ids: readonly number[], parts: number])[],
): Promise<void> {
  const store = await openStore(databaseUrl);
  for (const [ids, parts] of chats) await enqueue(store, ids, parts);
  await store.close();
}
