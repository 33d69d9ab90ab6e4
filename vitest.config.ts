import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One test in a hurry must not starve another's HTTP server on a small machine.
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
