import type { Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import type { ChatId } from './ledger.js';
import type { Pacer } from './pacer.js';

/** A person who waits longer than this has gone; grammY then gets the 429 that Telegram would have given. */
const MAX_WAIT_MS = 10_000;
const MAX_TRIES = 3;

/**
 * For `bot.api.config.use(…)`: the bot's own calls keep the pace of the same pacer as the digests and go before
 * them; a 429 is waited for and tried again. Only calls that put something into a chat are counted.
 */
export function paceAnswers(pacer: Pacer): Transformer {
  return async (prev, method, payload, signal) => {
    const chat = countedChat(method, payload);
    return chat === undefined
      ? prev(method, payload, signal)
      : callInTurn(pacer, chat, () => prev(method, payload, signal));
  };
}

async function callInTurn<T>(
  pacer: Pacer,
  chat: ChatId,
  call: () => Promise<ApiResponse<T>>,
): Promise<ApiResponse<T>> {
  for (let tries = 1; ; tries += 1) {
    const turn = await pacer.turn(chat, 'answer', MAX_WAIT_MS);
    if (turn.kind === 'wait') return tooMany(turn.afterMs);
    const departure = await pacer.depart(chat, turn.at, call);
    if (departure.kind === 'wait') continue;
    const { answer } = departure;
    if (answer.ok || answer.error_code !== 429) return answer;
    pacer.refuse(chat, (answer.parameters?.retry_after ?? 1) * 1_000);
    if (tries >= MAX_TRIES) return answer;
  }
}

function tooMany(afterMs: number): ApiResponse<never> {
  const seconds = Math.ceil(afterMs / 1_000);
  const description = `Too Many Requests: retry after ${seconds}`;
  return { ok: false, error_code: 429, description, parameters: { retry_after: seconds } };
}

/** The chat that a call writes to, where Telegram counts it. */
function countedChat(method: string, payload: object): ChatId | undefined {
  if (!/^(?:send|copy|forward|edit)/.test(method) || method === 'sendChatAction') return undefined;
  const chat = 'chat_id' in payload ? payload.chat_id : undefined;
  return typeof chat === 'number' || typeof chat === 'string' ? chat : undefined;
}
