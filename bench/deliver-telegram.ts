import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a Bot API server of the measurements has seen. */
export interface Journal {
  /** Messages by chat in order of arrival. */
  readonly byChat: Map<number, string[]>;
  messages: number;
  refused: number;
  /** Calls made before the `retry_after` of an earlier answer was over. */
  tooEarly: number;
}

export interface MeasuredTelegram {
  readonly apiRoot: string;
  readonly journal: Journal;
  close(): void;
}

const PER_SECOND = 30;
const PER_CHAT_MS = 1_000;
const RETRY_AFTER_MS = 3_000;

/**
 * A loopback server that takes messages and does nothing with them: as fast as Node goes, so that what is measured
 * is the sender. With `hasLimits` it allows 30 calls in any stretch of a second and one a second for each chat.
 */
export async function startTelegram(hasLimits: boolean): Promise<MeasuredTelegram> {
  const journal: Journal = { byChat: new Map(), messages: 0, refused: 0, tooEarly: 0 };
  const isRefused = hasLimits ? createLimiter(journal) : () => false;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const payload = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { chat_id: number; text: string };
      const answer = isRefused(payload.chat_id) ? tooMany : take(journal, payload);
      response.writeHead(answer.ok ? 200 : 429, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    journal,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const tooMany = {
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

function createLimiter(journal: Journal): (chat: number) => boolean {
  const taken: number[] = [];
  const lastOfChat = new Map<number, number>();
  let silentUntil = 0;
  return (chat) => {
    const now = performance.now();
    while ((taken[0] ?? now) <= now - 1_000) taken.shift();
    if (now < silentUntil) journal.tooEarly += 1;
    const isTooSoonForChat = now - (lastOfChat.get(chat) ?? Number.NEGATIVE_INFINITY) < PER_CHAT_MS;
    if (now < silentUntil || taken.length >= PER_SECOND || isTooSoonForChat) {
      journal.refused += 1;
      if (!isTooSoonForChat) silentUntil = Math.max(silentUntil, now + RETRY_AFTER_MS);
      return true;
    }
    taken.push(now);
    lastOfChat.set(chat, now);
    return false;
  };
}
