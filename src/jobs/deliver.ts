import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Clock, Delivery } from '../model.js';
import type { ChatStore, DeliveryOutcome, DeliveryStore } from '../store/store.js';
import type { Sender, SendOutcome } from '../telegram/outcome.js';
import { backoffMs } from './backoff.js';
import type { PassControl } from './loop.js';
import { runPool } from './pool.js';
import type { Seat } from './seat.js';

export interface DeliverPorts {
  readonly deliveries: DeliveryStore;
  readonly chats: Pick<ChatStore, 'migrate'>;
  readonly sender: Sender;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Of [0, 1). */
  readonly random: () => number;
  /**
   * Of several processes one sends at a time: only so are the paces of chats kept, which each sender knows of its own
   * calls. Default: there is no other.
   */
  readonly seat?: Pick<Seat, 'isOurs'>;
  /** Told when a chat takes nothing any more: an admin should know of a channel without rights. */
  readonly onClosed?: (delivery: Delivery, outcome: Closed) => Promise<void>;
  /** Messages under way at once: after a crash these are in doubt. */
  readonly concurrency?: number;
}

type Closed = Extract<SendOutcome, { kind: 'closed' }>;

/** Sends what waits, and accounts for every message. */
export interface Deliver {
  /** Sends all that is due. */
  pass(control: PassControl): Promise<void>;
  /** Takes up what a process that died left behind. To be called once before the first pass. */
  recover(): Promise<void>;
}

const CONCURRENCY = 16;
/** Longer than a turn (5 s) before the call is marked, and longer than the call (30 s) from then on. */
const LEASE_MS = 45_000;
const RECOVER_EVERY_MS = 30_000;

interface Ending {
  readonly delivery: Delivery;
  readonly outcome: DeliveryOutcome;
}

/** State of its own: until when the bot must be silent, and outcomes that the store would not take. */
export function createDeliver(ports: DeliverPorts): Deliver {
  const { deliveries, clock, log, metrics } = ports;
  const isOurTurn = async (): Promise<boolean> => ports.seat === undefined || ports.seat.isOurs();
  const unrecorded: Ending[] = [];
  let silentUntil = 0;
  let recoveredAt = Number.NEGATIVE_INFINITY;

  const record = async (ending: Ending): Promise<void> => {
    try {
      await deliveries.record(ending.delivery.id, ending.outcome, clock());
    } catch (error) {
      // It is sent or not, and we know it: forgotten, it would be in doubt.
      unrecorded.push(ending);
      throw error;
    }
  };
  const recordOverdue = async (): Promise<void> => {
    // One by one: where the store still takes nothing, the others stay where they are.
    for (let next = unrecorded.shift(); next; next = unrecorded.shift()) await record(next);
  };
  const recover = async (): Promise<void> => {
    recoveredAt = clock();
    const inDoubt = await deliveries.recover(recoveredAt);
    if (inDoubt > 0)
      log.info({ inDoubt }, 'messages whose sending broke off are sent again; these may come twice');
  };
  const deliver = async (delivery: Delivery): Promise<void> => {
    const startedAt = clock();
    const sent = await ports.sender.send({
      ...delivery,
      beforeCall: async () => (await deliveries.markSending([delivery.id], clock())).length > 0,
    });
    metrics.sendSeconds.observe((clock() - startedAt) / 1_000);
    metrics.deliveries.inc({ outcome: sent.kind });
    if (sent.kind === 'wait' && sent.scope === 'bot') {
      silentUntil = Math.max(silentUntil, clock() + sent.afterMs);
    }
    report(ports, delivery, sent);
    if (sent.kind === 'migrated') await migrate(ports, delivery, sent.telegramId);
    // Before it is recorded: where the process dies in between, the call is made again and the admin told then.
    if (sent.kind === 'closed') await tellClosed(ports, delivery, sent);
    const outcome = toDeliveryOutcome(sent, delivery, clock(), ports.random());
    if (outcome) await record({ delivery, outcome });
  };

  return {
    async pass(control) {
      await recordOverdue();
      if (!(await isOurTurn())) return;
      if (clock() - recoveredAt >= RECOVER_EVERY_MS) await recover();
      await runPool({
        concurrency: ports.concurrency ?? CONCURRENCY,
        claim: async (limit) => {
          const maySend = clock() >= silentUntil && (await isOurTurn());
          return maySend ? deliveries.claim(clock(), limit, LEASE_MS) : [];
        },
        work: deliver,
        control,
      });
    },
    recover,
  };
}

async function migrate(ports: DeliverPorts, delivery: Delivery, to: number): Promise<void> {
  await ports.chats.migrate(delivery.telegramId, to);
}

/** A note that fails must not keep the outcome from being recorded. */
async function tellClosed(
  { onClosed, log }: DeliverPorts,
  delivery: Delivery,
  closed: Closed,
): Promise<void> {
  await onClosed?.(delivery, closed).catch((error: unknown) =>
    log.warn({ err: error, chat: delivery.chatId }, 'the admins could not be told of a chat that is closed'),
  );
}

/** What is recorded of a call; undefined where another process has taken the delivery over and will record it. */
export function toDeliveryOutcome(
  sent: SendOutcome,
  delivery: Pick<Delivery, 'attempts'>,
  now: number,
  random: number,
): DeliveryOutcome | undefined {
  switch (sent.kind) {
    case 'withdrawn':
      return undefined;
    case 'sent':
      return { kind: 'sent', messageId: sent.messageId };
    case 'closed':
      return { kind: 'chat-closed', state: sent.state, error: sent.description };
    case 'failed':
      return { kind: 'failed', error: sent.description };
    case 'migrated':
      return { kind: 'retry', at: now, error: `the group is now ${sent.telegramId}` };
    case 'wait':
      return { kind: 'retry', at: now + sent.afterMs, error: `to be sent after ${sent.afterMs} ms` };
    case 'retry':
    case 'in-doubt': {
      const wait = backoffMs(delivery.attempts, random);
      const error = sent.description;
      if (wait === undefined) return { kind: 'failed', error: `given up after a day: ${error}` };
      const isInDoubt = sent.kind === 'in-doubt' ? { inDoubt: true } : {};
      return { kind: 'retry', at: now + wait, error, ...isInDoubt };
    }
  }
}

function report(ports: DeliverPorts, delivery: Delivery, sent: SendOutcome): void {
  const where = { delivery: delivery.id, chat: delivery.chatId };
  if (sent.kind === 'sent' && sent.degraded !== undefined) {
    ports.metrics.deliveries.inc({ outcome: 'degraded' });
    ports.log.warn({ ...where, telegram: sent.degraded }, 'sent in a plainer form than it was written in');
  }
  if (sent.kind === 'failed') {
    ports.log.error({ ...where, telegram: sent.description }, 'Telegram takes this message in no form');
  }
  if (sent.kind === 'in-doubt') {
    ports.log.warn(
      { ...where, reason: sent.description },
      'no answer: the message is sent again and may come twice',
    );
  }
  if (sent.kind === 'closed') {
    ports.log.info(
      { ...where, telegram: sent.description },
      `the chat is ${sent.state}: nothing more is sent to it`,
    );
  }
}
