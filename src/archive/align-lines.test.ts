import { expect, test } from 'vitest';
import { alignLines, belowOf } from './align-lines.ts';

/** Columns of so many lines each, read row by row: the column and the line of each, and what is below it. */
function rows(columns: readonly { from: number; lines: number }[]): { lines: { column: number; line: number }[]; next: number[] } {
  const last = Math.max(...columns.map(({ from, lines }) => from + lines));
  const lines = Array.from({ length: last }, (_, row) => columns.flatMap(({ from, lines }, column) => (row >= from && row < from + lines ? [{ column, line: row - from }] : []))).flat();
  return { lines, next: lines.map(({ column, line }) => lines.findIndex((other) => other.column === column && other.line === line + 1)) };
}

const aligned = (columns: Parameters<typeof rows>[0]): { found: number[]; next: number[] } => {
  const { lines, next } = rows(columns);
  return { found: [...alignLines(lines.length, (i, j) => (next[i] === j ? 3 : -3))], next };
};

test.each([1, 2, 3, 6, 9])('%i columns of equal length are found', (count) => {
  const { found, next } = aligned(Array.from({ length: count }, () => ({ from: 0, lines: 12 })));
  expect(found).toEqual(next);
});

test('a column may end above the others, or begin below them', () => {
  const { found, next } = aligned([{ from: 0, lines: 24 }, { from: 0, lines: 11 }, { from: 6, lines: 18 }]);
  expect(found).toEqual(next);
});

test('one line that seems to go on elsewhere does not open a column', () => {
  const lines = 30;
  expect([...alignLines(lines, (i, j) => (j === i + 1 ? 1 : i === 10 && j === 13 ? 6 : -3))]).toEqual(Array.from({ length: lines }, (_, i) => (i + 1 < lines ? i + 1 : -1)));
});

test('nothing, and one line', () => {
  expect([...alignLines(0, () => 0)]).toEqual([]);
  expect([...alignLines(1, () => 0)]).toEqual([-1]);
});

test('a line of a headline is below no line of a column, nor the other way round', () => {
  const column = ['天还没有亮透，果农罗长庚', '已经骑着三轮车进了林子里', '去看那些套着纸袋的果子，', '十年前这里是一片乱石滩地'];
  const below = belowOf([...column, '荒滩上种出果林'], () => 0);
  expect(below(0, 1)).toBe(0);
  expect(below(3, 4)).toBeLessThan(-3);
  expect(below(4, 0)).toBeLessThan(-3);
});
