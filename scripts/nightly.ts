import { spawnSync } from 'node:child_process';

// What takes too long for every change: 20,000 pages of noise, every page of 200 hostile seeds in a browser, 50 killed builds.
// node scripts/nightly.ts; needs a built site in dist. Ends with a line for each; exit 1 when one failed.
const vitest = 'node_modules/vitest/vitest.mjs';
const steps: readonly { name: string; args: string[]; env?: Record<string, string> }[] = [
  { name: 'noise, damaged seeds, any bytes', args: [vitest, 'run', '--config', 'scripts/vitest.config.ts', 'src/archive/promises.test.ts'], env: { BAOKU_CASES: '4000' } },
  { name: 'hostile seeds', args: [vitest, 'run', '--config', 'scripts/browser/vitest.config.ts', 'scripts/browser/hostile.test.ts'], env: { BAOKU_NIGHTLY: '1' } },
  { name: 'killed builds', args: ['scripts/kill-test.ts', '50'] },
];
const failed = steps.filter(({ args, env }) => spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status !== 0);
for (const step of steps) console.log(`${failed.includes(step) ? '✗' : '✓'} ${step.name}`);
process.exitCode = failed.length ? 1 : 0;
