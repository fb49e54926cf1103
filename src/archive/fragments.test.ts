import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFragments } from './fragments.ts';

const page = readFileSync(join(import.meta.dirname, 'fixtures', 'columns-of-printed-lines', 'page.txt'), 'utf8');
const lines = (text: string): string[][] => readFragments(text).map(({ raw }) => raw.split(/\s*\n\s*/));

test('two blanks behind a line say that a new one begins', () => {
  const at = page.indexOf('成的。瓦工');
  expect(lines(page).some(([first]) => first!.startsWith('成的。瓦工'))).toBe(false);
  expect(lines(`${page.slice(0, at - 1)}  \n${page.slice(at)}`).some(([first]) => first!.startsWith('成的。瓦工'))).toBe(true);
});

test('behind every printed line they say nothing', () => {
  expect(lines(page.replaceAll(/(?<=.)\n/g, '  \n'))).toEqual(lines(page));
});
