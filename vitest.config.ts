import { defineConfig } from 'vitest/config';

// Tests keep no state between files, so one process can run them all: seconds instead of a minute.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
  },
});
