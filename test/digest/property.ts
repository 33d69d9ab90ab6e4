import fc from 'fast-check';
import { test as vitestTest } from 'vitest';

export { fc };

/** A test that must hold for every value of the arbitrary. */
export function test<T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  vitestTest(name, () => fc.assert(fc.property(arbitrary, holds), { numRuns: 60 }));
}
