import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { besideOf, publish, recover } from './publish.ts';

let work: string;
let out: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'baoku-publish-'));
  out = join(work, 'dist');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

function site(path: string, text: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
}
const shown = (): string => readFileSync(join(out, 'index.html'), 'utf8');
/** No process has this number. */
const gone = 4_194_305;

test('a first site is put in its place', () => {
  publish(site(join(besideOf(out), 'site'), 'new'), out);
  expect(shown()).toBe('new');
});
test('a site takes the place of the one that stands, and nothing is left of that', () => {
  site(out, 'old');
  publish(site(join(besideOf(out), 'site'), 'new'), out);
  expect([shown(), readdirSync(work)]).toEqual(['new', ['dist', `dist.build-${process.pid}`]]);
});
test.skipIf(!existsSync('/dev/shm'))('a site on another disk too', () => {
  const other = mkdtempSync('/dev/shm/baoku-publish-');
  site(out, 'old');
  publish(site(join(other, 'site'), 'new'), out);
  expect([shown(), readdirSync(work), readdirSync(other)]).toEqual(['new', ['dist'], []]);
  rmSync(other, { recursive: true });
});
test('what a killed build left is cleared away, what a running one has is not', () => {
  site(out, 'old');
  site(`${out}.build-${gone}`, 'half');
  site(`${out}.build-${process.ppid}`, 'in work');
  recover(out);
  expect([shown(), readdirSync(work)]).toEqual(['old', ['dist', `dist.build-${process.ppid}`]]);
});
test('a site that was moved aside is put back', () => {
  site(`${out}.old-${gone}`, 'old');
  site(`${out}.new-${gone}`, 'new');
  recover(out);
  expect([shown(), readdirSync(work)]).toEqual(['old', ['dist']]);
});
