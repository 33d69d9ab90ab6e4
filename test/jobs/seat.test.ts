import { expect, test } from 'vitest';
import { createSeat, type Seat } from '../../src/jobs/seat.js';
import { createPorts } from './ports.js';

const LEASE_MS = 10_000;

async function twoProcesses() {
  const { store, clock, time } = await createPorts();
  const sit = (holder: string): Seat =>
    createSeat({ leases: store.leases, clock, name: 'deliver', holder, leaseMs: LEASE_MS });
  return { first: sit('a'), second: sit('b'), time };
}

test('one process sits, the other stands by', async () => {
  const { first, second, time } = await twoProcesses();
  for (let round = 0; round < 5; round += 1) {
    expect([await first.isOurs(), await second.isOurs()]).toEqual([true, false]);
    time.now += LEASE_MS - 1;
    expect(await first.isOurs()).toBe(true);
  }
});

test('a process that dies leaves its seat to the other when its lease is over', async () => {
  const { first, second, time } = await twoProcesses();
  await first.isOurs();
  time.now += LEASE_MS;
  expect(await second.isOurs()).toBe(true);
  expect(await first.isOurs()).toBe(false);
});

test('a process that ends gets up at once', async () => {
  const { first, second } = await twoProcesses();
  await first.isOurs();
  await first.leave();
  expect(await second.isOurs()).toBe(true);
});
