import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PureTally } from './support/pure-tally.js';
import { pureTests } from './support/rooms.js';
import { run } from './support/run.js';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The same tests run in browsers, where `describe` and `it` are Mocha's.
    globals: true,
    include: pureTests,
    // They share nothing that one of them could spoil for another, and a process for each costs more than they do.
    isolate: false,
    reporters: [new PureTally()],
    testTimeout: run.tier === 'soak' ? 600_000 : 60_000,
    coverage: {
      // A soak and the inner loop try more and less than the tests that the figure is of.
      enabled: run.tier === 'test' || run.tier === 'all',
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/model/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { 100: true },
    },
  },
});
