import { expect, test } from 'vitest';
import { lineAt, lineRanges, rangesText, sourceLines } from './source-lines.ts';

const text = '甲\r\n乙乙\n\n丙';
const lines = sourceLines(text);

test('all three line ends cut, empty lines count, a last line end makes no line', () => {
  expect(sourceLines('a\rb\r\nc\n').map(({ start, end }) => [start, end])).toEqual([[0, 1], [2, 3], [5, 6]]);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['甲', '乙乙', '', '丙']);
});

test('an empty text has one empty line', () => {
  expect(sourceLines('')).toEqual([{ number: 1, start: 0, end: 0 }]);
});

test('an offset finds its line, also on the line end', () => {
  expect([0, 1, 3, 5, 6, 7].map((offset) => lineAt(lines, offset))).toEqual([1, 1, 2, 2, 3, 4]);
});

test('ranges keep reading order and join neighbours', () => {
  expect(rangesText(lineRanges(lines, [{ start: 7, end: 8 }, { start: 0, end: 1 }, { start: 3, end: 5 }]))).toBe('4、1–2');
});

test('of many ranges the first are told', () => {
  const many = [5, 8, 11, 14].map((first) => ({ first, last: first }));
  expect(rangesText(many, 3)).toBe('5、8、11 等 4 段');
  expect(rangesText(many, 4)).toBe('5、8、11、14');
});
