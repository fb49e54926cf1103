import { defineConfig } from 'vitest/config';

// One file after the other: they share a browser, and two cores are soon busy.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['scripts/browser/**/*.test.ts'], globalSetup: 'scripts/browser/setup.ts', fileParallelism: false, testTimeout: 60_000, passWithNoTests: false },
});
