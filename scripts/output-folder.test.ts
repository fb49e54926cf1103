import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outputFolder } from './output-folder.ts';

let dir: string;
beforeEach(() => { dir = realpathSync(mkdtempSync(join(tmpdir(), 'baoku-output-'))); });
afterEach(() => rmSync(dir, { recursive: true }));

const made = (path: string, ...files: string[]): string => {
  const folder = join(dir, path);
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
};

test('a new folder, an empty one and an older site may be built to', () => {
  const seeds = made('seeds', 'a.txt');
  for (const out of [join(dir, 'new'), made('empty'), made('old', 'index.html', 'pagefind/archive.json')]) expect(outputFolder(out, seeds)).toBe(out);
});

test('a link means the folder it leads to', () => {
  symlinkSync(made('live'), join(dir, 'dist'));
  expect(outputFolder(join(dir, 'dist'), made('seeds'))).toBe(join(dir, 'live'));
});

test.each(['.', '..', '/'])('the project is never built over: %s', (out) => {
  expect(() => outputFolder(out, made('seeds'))).toThrow('Unexpected');
});

test('page texts and the files of others are never built over', () => {
  const seeds = made('project/texts', 'a.txt');
  made('home', 'docs/thesis.txt');
  made('plain', 'file');
  for (const out of ['project', 'project/texts', 'project/texts/dist', 'home', 'plain/file']) expect(() => outputFolder(join(dir, out), seeds), out).toThrow('Unexpected');
  expect(readdirSync(dir).sort()).toEqual(['home', 'plain', 'project']);
  expect(outputFolder(join(dir, 'project/dist'), seeds)).toBe(join(dir, 'project/dist'));
});
