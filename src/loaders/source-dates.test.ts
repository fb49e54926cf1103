import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceDates } from './source-dates.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'baoku-dates-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const commit = (date: string, ...files: string[]): void => {
  const git = (...args: string[]): unknown => execFileSync('git', ['-C', dir, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', '-c', 'commit.gpgsign=false', ...args], { env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date }, stdio: 'ignore' });
  git('init', '-q');
  mkdirSync(join(dir, 'seeds/甬'), { recursive: true });
  for (const file of files) writeFileSync(join(dir, 'seeds', file), date);
  git('add', '-A');
  git('commit', '-qm', 'x');
};

test('each file has the date of its last commit, in UTC', () => {
  commit('2026-01-01T08:00:00+08:00', 'a.txt', '甬/乙.txt');
  commit('2026-02-02T08:00:00+08:00', '甬/乙.txt');
  expect([...sourceDates(join(dir, 'seeds'))].sort()).toEqual([['a.txt', '2026-01-01T00:00:00Z'], ['甬/乙.txt', '2026-02-02T00:00:00Z']]);
});

test('what was changed since has none', () => {
  commit('2026-01-01T08:00:00+08:00', 'a.txt', 'b.txt');
  writeFileSync(join(dir, 'seeds/b.txt'), 'new');
  writeFileSync(join(dir, 'seeds/c.txt'), 'new');
  expect([...sourceDates(join(dir, 'seeds')).keys()]).toEqual(['a.txt']);
});

test('a shallow clone knows no dates: all would seem to be those of its oldest commit', () => {
  commit('2026-01-01T08:00:00+08:00', 'a.txt', 'b.txt');
  commit('2026-02-02T08:00:00+08:00', 'b.txt');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${dir}`, join(dir, 'shallow')], { stdio: 'ignore' });
  expect(sourceDates(join(dir, 'shallow/seeds')).size).toBe(0);
});

test('a folder that is under no version control has no dates', () => {
  expect(sourceDates(dir).size).toBe(0);
});
