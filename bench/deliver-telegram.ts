import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a Bot API server of the measurements has seen. */
export interface Journal {
  /** Texts by chat in order of arrival. */
  readonly byChat: Map<number, string[]>;
  messages: number;
  refused: number;
  /** Calls made before the `retry_after` of an earlier answer was over. */
  tooEarly: number;
  /** Calls whose message was taken and whose answer was lost. */
  answersLost: number;
}

export interface TelegramOptions {
  /** 30 calls in any second, one a second and bursts of 3 more in a private chat, 20 a minute in any other. */
  readonly hasLimits: boolean;
  /** The server stands still now and then, for 40 to 160 ms: calls that left apart are counted together. */
  readonly isRough: boolean;
  /** 10 % 5xx, 5 % resets before and 5 % after the message is taken, and every 400th call a storm of 429. */
  readonly isFaulty: boolean;
}

export interface MeasuredTelegram {
  readonly apiRoot: string;
  readonly journal: Journal;
  close(): void;
}

type Verdict = 'take' | 'error' | 'reset-before' | 'reset-after' | 'chat-wait' | 'bot-wait';

const PER_SECOND = 30;
const BURST = 3;
const PER_GROUP_MINUTE = 20;
const RETRY_AFTER_MS = 3_000;
const STORM_EVERY = 400;

/** A loopback server that takes messages and remembers which, as fast as Node goes: what is measured is the sender. */
export async function startTelegram(options: TelegramOptions): Promise<MeasuredTelegram> {
  const journal: Journal = { byChat: new Map(), messages: 0, refused: 0, tooEarly: 0, answersLost: 0 };
  const judgeLimits = options.hasLimits ? createLimiter() : () => 'take' as const;
  const judgeFaults = options.isFaulty ? createFaults() : () => 'take' as const;
  const holds = createHolds(journal);
  const judge = (chat: number): Verdict => {
    const held = holds.look(chat);
    if (held) return held;
    const fault = judgeFaults();
    return fault === 'take' ? judgeLimits(chat) : fault;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const payload = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { chat_id: number; text: string };
      const verdict = judge(payload.chat_id);
      const answer = (status: number, body: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      if (verdict === 'reset-before') return void request.socket.destroy();
      if (verdict === 'error') return answer(502, { ok: false, error_code: 502, description: 'Bad Gateway' });
      if (verdict === 'chat-wait' || verdict === 'bot-wait') {
        journal.refused += 1;
        holds.hold(verdict === 'bot-wait' ? undefined : payload.chat_id);
        return answer(429, TOO_MANY);
      }
      const taken = take(journal, payload);
      if (verdict === 'take') return answer(200, taken);
      journal.answersLost += 1;
      request.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stopPauses = options.isRough ? startPauses() : () => {};
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    journal,
    close: () => {
      stopPauses();
      server.close();
      server.closeAllConnections();
    },
  };
}

const TOO_MANY = {
  ok: false,
  error_code: 429,
  description: `Too Many Requests: retry after ${RETRY_AFTER_MS / 1_000}`,
  parameters: { retry_after: RETRY_AFTER_MS / 1_000 },
};

function take(journal: Journal, { chat_id: chat, text }: { chat_id: number; text: string }) {
  const texts = journal.byChat.get(chat) ?? [];
  texts.push(text);
  journal.byChat.set(chat, texts);
  journal.messages += 1;
  return {
    ok: true,
    result: { message_id: journal.messages, date: 0, chat: { id: chat, type: 'private' }, text },
  };
}

/** Until when a 429 asked to wait, and who did not. */
function createHolds(journal: Journal) {
  const until = new Map<number | undefined, number>();
  return {
    look(chat: number): Verdict | undefined {
      const now = performance.now();
      const isBotHeld = now < (until.get(undefined) ?? 0);
      if (!isBotHeld && now >= (until.get(chat) ?? 0)) return undefined;
      journal.tooEarly += 1;
      return isBotHeld ? 'bot-wait' : 'chat-wait';
    },
    hold(chat: number | undefined): void {
      const end = performance.now() + RETRY_AFTER_MS;
      until.set(chat, Math.max(until.get(chat) ?? 0, end));
    },
  };
}

/** As strict as can be: what is counted is what arrives, to the millisecond. */
function createLimiter(): (chat: number) => Verdict {
  const taken: number[] = [];
  const ofChat = new Map<number, number[]>();
  return (chat) => {
    const now = performance.now();
    while ((taken[0] ?? now) <= now - 1_000) taken.shift();
    const times = ofChat.get(chat) ?? [];
    ofChat.set(chat, times);
    const within = (ms: number): number => times.filter((at) => at > now - ms).length;
    const isChatFull =
      chat > 0 ? within((BURST + 1) * 1_000) >= BURST + 1 : within(60_000) >= PER_GROUP_MINUTE;
    if (isChatFull) return 'chat-wait';
    if (taken.length >= PER_SECOND) return 'bot-wait';
    taken.push(now);
    times.push(now);
    return 'take';
  };
}

function createFaults(): () => Verdict {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % STORM_EVERY === 0) return 'bot-wait';
    const chance = Math.random();
    if (chance < 0.1) return 'error';
    if (chance < 0.15) return 'reset-before';
    if (chance < 0.2) return 'reset-after';
    return 'take';
  };
}

/** Stands still for a while, again and again; gives what ends it. */
function startPauses(): () => void {
  let timer: NodeJS.Timeout;
  const pause = (): void => {
    const end = performance.now() + 40 + Math.random() * 120;
    while (performance.now() < end);
    timer = setTimeout(pause, 200 + Math.random() * 1_000);
  };
  timer = setTimeout(pause, 1_000);
  return () => clearTimeout(timer);
}
