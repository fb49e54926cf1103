import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineGaps } from './line-gaps.ts';
import { spread } from './mapped-text.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name, 'page.txt'), 'utf8');
const gaps = fixture('blank-lines-between-lines');

test('blank lines between printed lines go', () => {
  expect(lineGaps(gaps)!.text).toBe(gaps.replaceAll('\n\n', '\n'));
  expect(lineGaps(gaps.replaceAll('\n', '\r\n'))!.text).toBe(`${gaps.trimEnd().replaceAll('\n\n', '\n')}\r\n`);
});

test('also where there are several of them', () => {
  expect(lineGaps(gaps.replaceAll('\n\n', '\n\n \n'))!.text).toBe(gaps.replaceAll('\n\n', '\n'));
});

test('two of them are a gap of the page, and an indent stays', () => {
  const second = gaps.indexOf('三年前');
  const source = `${gaps.slice(0, second - 2)}\n\n\n\u3000\u3000${gaps.slice(second)}`;
  expect(lineGaps(source)!.text).toContain('\n\n\n\u3000\u3000三年前');
  expect(lineGaps(`${gaps.slice(0, second)}\u3000\u3000${gaps.slice(second)}`)!.text).toContain('。\n\u3000\u3000三年前');
});

test('each line is a piece of the source by itself', () => {
  const read = lineGaps(gaps)!;
  const start = read.text.indexOf('三年前');
  const [first, next] = spread(read, [{ start, end: start + 20 }]);
  expect([first, next].map((span) => gaps.slice(span!.start, span!.end))).toEqual(['三年前，农技员沈春山带着图纸', '来到村里，']);
});

test('paragraphs with blank lines between them are left alone', () => {
  for (const name of ['columns-of-printed-lines', 'picture-in-the-column', 'wrapped-with-spaces']) expect(lineGaps(fixture(name))).toBeNull();
  expect(lineGaps('停产十一年的船厂打开了大门，两座船台之间搭起木头书架。\n\n'.repeat(40))).toBeNull();
});
