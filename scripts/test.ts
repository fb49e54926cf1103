import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Records } from '../src/archive/record.ts';
import { htmlProblems } from './html-problems.ts';
import { verifySite } from './verify.ts';

// Everything a change has to pass: types and style, unit tests, the site built under two base paths, a real browser.
// The last line is `N passed, N failed`; each tool that is no test runner counts as one test.

const work = resolve('.baoku/test');
const sites = [{ dir: join(work, 'root'), base: '/' }, { dir: join(work, 'archive'), base: '/archive/' }] as const;
const count = { passed: 0, failed: 0 };

function program(name: string): string {
  const require = createRequire(import.meta.url);
  // The packages' own entry points: `.bin` is not on everybody's PATH.
  const manifest = existsSync(join('node_modules', name, 'package.json')) ? resolve('node_modules', name, 'package.json') : require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]!);
}

function node(args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } }).status === 0;
}

function check(name: string, passed: boolean): void {
  count[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? '✓' : '✗'} ${name}`);
}

function vitest(name: string, config: string, env: Record<string, string> = {}): void {
  const file = join(work, `${name}.json`);
  const ended = node([program('vitest'), 'run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env);
  if (!existsSync(file)) return check(`${name} tests ran`, false);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  count.passed += numPassedTests;
  // A file that cannot be loaded has no failed test of its own.
  count.failed += ended ? 0 : Math.max(1, numFailedTests);
  console.log(`${ended ? '✓' : '✗'} ${name}: ${numPassedTests} passed, ${numFailedTests} failed`);
}

const only = process.argv.slice(2);
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

if (wanted('check')) {
  check('types', node([program('astro'), 'check']));
  check('style', node([program('eslint'), '--config', 'scripts/eslint.config.mjs', '.']));
  // One of the unit tests, where these are not run.
  if (!wanted('unit')) check('import rules', node([program('vitest'), 'run', '--config', 'scripts/vitest.config.ts', '--reporter=dot', 'src/imports.test.ts']));
}
if (wanted('unit')) vitest('unit', 'scripts/vitest.config.ts');
if (wanted('site')) {
  const records = join(work, 'records.json');
  check('parse', node(['scripts/parse.ts', '--in', 'seeds', '--out', records]));
  for (const { dir, base } of sites) {
    const built = node(['scripts/build.ts', '--out', dir, '--no-ledger'], { BASE: base });
    check(`build under ${base}`, built);
    if (!built) continue;
    list(`links under ${base}`, verifySite(dir, JSON.parse(readFileSync(records, 'utf8')) as Records, base, true));
  }
  if (existsSync(sites[0].dir)) {
    const { checked, problems } = await htmlProblems(sites[0].dir);
    list(`HTML of ${checked} pages`, problems);
    vitest('browser', 'scripts/browser/vitest.config.ts', { BAOKU_TEST_ROOT: sites[0].dir, ...(existsSync(sites[1].dir) && { BAOKU_TEST_ARCHIVE: sites[1].dir }) });
  }
}

function list(name: string, problems: readonly string[]): void {
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
  if (problems.length > 20) console.log(`  and ${problems.length - 20} more`);
  check(name, problems.length === 0);
}

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
