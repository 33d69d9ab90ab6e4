import type { Params } from '../params.js';
import type { Answer } from '../refusal.js';
import type { World } from '../world.js';

/** One method of the Bot API. */
export interface Method {
  readonly name: string;
  /** It puts a message into a chat, so Telegram's limits on sending count it. */
  readonly isSending?: true;
  /** @param signal aborted when the client hangs up */
  readonly run: (world: World, params: Params, signal: AbortSignal) => Answer | Promise<Answer>;
}
