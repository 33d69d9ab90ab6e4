import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { meetChat, message, newDigest } from '../samples.js';
import { MINUTE, NOW, SECOND, type TestBed } from '../test-bed.js';

type Ending = 'sent' | 'retry' | 'dies before the call' | 'dies after the call';

/** One step of a run; a delivery is by one of two processes, either of which may die and start again. */
type Step =
  | { readonly do: 'enqueue'; readonly chat: number; readonly parts: number }
  | { readonly do: 'deliver'; readonly by: 'store' | 'other'; readonly limit: number; readonly ends: Ending }
  | { readonly do: 'wait'; readonly minutes: number };

const endings: readonly Ending[] = ['sent', 'retry', 'dies before the call', 'dies after the call'];
const few = fc.integer({ min: 1, max: 3 });
const enqueueStep: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('enqueue' as const),
  chat: fc.nat(2),
  parts: few,
});
const deliverStep: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('deliver' as const),
  by: fc.constantFrom('store' as const, 'other' as const),
  limit: few,
  ends: fc.constantFrom(...endings),
});
const waitStep: fc.Arbitrary<Step> = fc.record({ do: fc.constant('wait' as const), minutes: few });

const steps = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: enqueueStep },
    { weight: 6, arbitrary: deliverStep },
    { weight: 1, arbitrary: waitStep },
  ),
  { maxLength: 25 },
);

/** For each chat what it was promised and what has come, in order. */
interface Ledger {
  readonly promised: Map<string, string[]>;
  readonly came: Map<string, string[]>;
  deathsAfterCall: number;
}

export function lineContract(bed: () => TestBed): void {
  describe('whatever happens to the processes', () => {
    it('every message comes, in order, and is repeated only by a death between the call and its record', async () => {
      let round = 0;
      await fc.assert(
        fc.asyncProperty(steps, async (run) => {
          round += 1;
          const ledger = await play(bed(), run, round * 10);
          const came = [...ledger.promised.keys()].map((chatId) => ledger.came.get(chatId) ?? []);
          expect(came.map(withoutRepeats)).toEqual([...ledger.promised.values()]);
          const total = (lists: readonly (readonly string[])[]) => lists.flat().length;
          expect(total(came) - total([...ledger.promised.values()])).toBe(ledger.deathsAfterCall);
        }),
        { numRuns: 25 },
      );
    });
  });
}

/** Runs the steps, then lets one process go on until nothing waits. */
async function play({ store, other }: TestBed, run: readonly Step[], firstChat: number): Promise<Ledger> {
  const ledger: Ledger = { promised: new Map(), came: new Map(), deathsAfterCall: 0 };
  let now = NOW;
  for (const step of run) {
    now += step.do === 'wait' ? step.minutes * MINUTE : SECOND;
    if (step.do === 'enqueue') await enqueue(store, ledger, firstChat + step.chat, step.parts, now);
    if (step.do === 'deliver') {
      await deliver(step.by === 'store' ? store : other, ledger, step.limit, step.ends, now);
    }
  }
  while (await isWaiting(store)) {
    now += MINUTE;
    await deliver(other, ledger, 99, 'sent', now);
  }
  return ledger;
}

async function enqueue(
  store: Store,
  ledger: Ledger,
  telegramId: number,
  parts: number,
  now: number,
): Promise<void> {
  const { id } = await meetChat(store, telegramId);
  const promised = ledger.promised.get(id) ?? [];
  const texts = Array.from({ length: parts }, (_, i) => `${promised.length + i}`);
  await store.digests.commit(newDigest(id, { messages: texts.map(message) }), now);
  ledger.promised.set(id, [...promised, ...texts]);
}

async function deliver(
  store: Store,
  ledger: Ledger,
  limit: number,
  ends: Ending,
  now: number,
): Promise<void> {
  await store.deliveries.recover(now);
  const claimed = await store.deliveries.claim(now, limit, MINUTE);
  expect(new Set(claimed.map(({ chatId }) => chatId)).size).toBe(claimed.length);
  if (ends === 'dies before the call') return;
  const ids = await store.deliveries.markSending(
    claimed.map(({ id }) => id),
    now,
  );
  for (const { id, chatId, message: sent } of claimed.filter((delivery) => ids.includes(delivery.id))) {
    if (ends === 'retry') {
      await store.deliveries.record(id, { kind: 'retry', at: now + MINUTE, error: 'slow down' }, now);
      continue;
    }
    ledger.came.set(chatId, [...(ledger.came.get(chatId) ?? []), sent.plain]);
    if (ends === 'sent') await store.deliveries.record(id, { kind: 'sent', messageId: 1 }, now);
    else ledger.deathsAfterCall += 1;
  }
}

async function isWaiting(store: Store): Promise<boolean> {
  const { pending, sending, retry } = await store.deliveries.count();
  return pending + sending + retry > 0;
}

/** The same text twice running is a repeat; the texts of a chat are all different. */
function withoutRepeats(texts: readonly string[]): readonly string[] {
  return texts.filter((text, i) => text !== texts[i - 1]);
}
