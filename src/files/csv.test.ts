import { expect, test } from 'vitest';
import { csv, listCell } from './csv.ts';

test('commas, quotes and line ends are quoted, null is empty', () => {
  expect(csv(['a', 'b', 'c'], [['x,y', '说"好"', null], ['一\n二', '', 3]])).toBe('a,b,c\r\n"x,y","说""好""",\r\n"一\n二",,3\r\n');
});

test.each(['=HYPERLINK("x")', '+1', '-某区', '@SUM', '＝1', '\t=1'])('%j is not run by a spreadsheet', (text) => {
  expect(csv(['a'], [[text]]).split('\r\n')[1]!.replace(/^"/, '')).toMatch(/^'/);
});

test('a number below zero stays a number', () => {
  expect(csv(['a'], [[-1]])).toBe('a\r\n-1\r\n');
});

test('a separator inside a value cannot make two values', () => {
  expect(listCell(['甲;乙', '丙'])).toBe('甲；乙;丙');
});
