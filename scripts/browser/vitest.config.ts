import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One file after the other: they share a browser, and two cores are soon busy.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['scripts/browser/**/*.test.ts'], globalSetup: 'scripts/browser/setup.ts', fileParallelism: false, testTimeout: 60_000, passWithNoTests: false },
});
