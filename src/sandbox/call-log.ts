import { announce, type Listeners } from './events.js';
import type { Answer } from './refusal.js';

/** One call of a Bot API method, as it came and as it was answered. */
export interface CallRecord {
  readonly number: number;
  /** When it came, ms. */
  readonly at: number;
  readonly method: string;
  /** All values as text, as in a form; objects as JSON. */
  readonly params: Readonly<Record<string, string>>;
  /** Absent while it is under way, and where a fault gave no answer at all. */
  readonly answer?: Answer;
  /** The forced fault that met it. */
  readonly fault?: string;
  /** It came before an earlier `retry_after` for the same chat, or for the whole bot, was over. */
  readonly isEarly: boolean;
  /** What was accepted but will not look as it was meant: dropped entities, unlinked links. */
  readonly warnings: readonly string[];
}

/** Older calls are forgotten, so that a long try-out does not fill the memory. */
const MAX_CALLS = 200_000;

export function recordCall(
  world: Listeners & { readonly calls: CallRecord[] },
  record: Omit<CallRecord, 'number'>,
): void {
  const number = (world.calls.at(-1)?.number ?? 0) + 1;
  world.calls.push({ number, ...record });
  if (world.calls.length > MAX_CALLS) world.calls.splice(0, MAX_CALLS / 10);
  announce(world, { kind: 'call' });
}
