import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'baoku-full-'));
  mkdirSync(join(work, 'seeds'));
  mkdirSync(join(work, 'dist/pagefind'), { recursive: true });
  writeFileSync(join(work, 'dist/pagefind/archive.json'), '{}');
  writeFileSync(join(work, 'seeds/江城日报-2024-05-06-01.txt'), '# 江边新桥通车\n\n本报讯（记者 王小明）昨天上午，江边新桥正式通车，两岸居民过江只要五分钟。\n');
  writeFileSync(join(work, 'dist/index.html'), 'old');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const build = (out: string, fullAt: string): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, ['--import', resolve('scripts/full-disk.ts'), 'scripts/build.ts', '--in', join(work, 'seeds'), '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, FULL_AT: fullAt, NODE_OPTIONS: `--import ${resolve('scripts/full-disk.ts')}` },
  });

test.each([
  ['the records are written', 'records\\.json$'],
  ['pages are rendered', 'site/.*index\\.html$'],
  ['texts and references are written', '\\.ris$'],
])('a disk that is full when %s: told what to do, and the old site stands', { timeout: 120_000 }, (_when, fullAt) => {
  const { status, stderr } = build(join(work, 'dist'), fullAt);
  expect(status).toBe(1);
  expect(stderr).toContain('the disk is full: make room, or build to another disk with --out');
  expect(stderr).toMatch(/Nothing was published: .*dist stands as it was/);
  expect([readdirSync(work).sort(), readdirSync(join(work, 'dist')), readFileSync(join(work, 'dist/index.html'), 'utf8')]).toEqual([['dist', 'seeds'], ['index.html', 'pagefind'], 'old']);
});

const mounts = process.platform === 'linux' && process.getuid?.() === 0;
test.skipIf(!mounts)('a real disk that has no room for the finished site', { timeout: 120_000 }, (context) => {
  const disk = join(work, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status !== 0) return context.skip();
  try {
    mkdirSync(join(disk, 'dist/pagefind'), { recursive: true });
    writeFileSync(join(disk, 'dist/pagefind/archive.json'), '{}');
    writeFileSync(join(disk, 'dist/index.html'), 'old');
    const { status, stderr } = build(join(disk, 'dist'), '$^');
    expect([status, stderr]).toEqual([1, expect.stringContaining('the disk is full')]);
    expect([readdirSync(disk), readdirSync(join(disk, 'dist')), readFileSync(join(disk, 'dist/index.html'), 'utf8')]).toEqual([['dist'], ['index.html', 'pagefind'], 'old']);
  } finally {
    spawnSync('umount', [disk]);
  }
});
