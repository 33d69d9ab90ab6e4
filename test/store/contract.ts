import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatContract } from './contract/chats.js';
import { deliveryContract } from './contract/deliveries.js';
import { digestContract } from './contract/digests.js';
import { feedContract } from './contract/feeds.js';
import { itemContract } from './contract/items.js';
import { lineContract } from './contract/line.js';
import { planContract } from './contract/plans.js';
import { processContract } from './contract/processes.js';
import { pruneContract } from './contract/prune.js';
import { storyContract } from './contract/stories.js';
import { wishContract } from './contract/wishes.js';
import type { MakeBed, TestBed } from './test-bed.js';

const CONTRACTS: readonly ((bed: () => TestBed) => void)[] = [
  feedContract,
  itemContract,
  storyContract,
  chatContract,
  wishContract,
  digestContract,
  deliveryContract,
  lineContract,
  processContract,
  pruneContract,
  planContract,
];

/** What every database must do: each test gets an empty store. */
export function storeContract(name: string, makeBed: MakeBed): void {
  describe(`a store in ${name}`, () => {
    let current: TestBed | undefined;
    const bed = (): TestBed => {
      if (current === undefined) throw new Error('no test is running');
      return current;
    };
    beforeEach(async () => {
      current = await makeBed();
    });
    afterEach(async () => {
      await current?.close();
      current = undefined;
    });

    for (const contract of CONTRACTS) contract(bed);

    it('answers when it is asked whether it is there', async () => {
      expect(await bed().store.ping()).toBeUndefined();
    });
  });
}
