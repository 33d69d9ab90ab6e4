import { expect, test } from 'vitest';
import { createTurns } from '../../src/jobs/turns.js';

test('turns come in the order of asking, and other work has its own between two of them', async () => {
  const turn = createTurns();
  const done: string[] = [];
  const read = async (feed: number): Promise<void> => {
    await turn();
    done.push(`feed ${feed}`);
    setImmediate(() => done.push('other work'));
  };

  await Promise.all([read(1), read(2), read(3)]);

  expect(done).toEqual(['feed 1', 'other work', 'feed 2', 'other work', 'feed 3']);
});
