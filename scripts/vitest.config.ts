import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests that need a built site and a browser have their own configuration, so that these stay fast.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['scripts/browser/**'], passWithNoTests: false, testTimeout: 60_000 },
});
