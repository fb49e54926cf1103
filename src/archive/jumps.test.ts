import { expect, test } from 'vitest';
import { headJump, readJump, tailJump } from './jumps.ts';

test.each([
  ['(上接1版②)', 'from', '1', '②'],
  ['（上接第一版）', 'from', '1', null],
  ['【紧接A1版】', 'from', 'A1', null],
  ['（紧接1版③）', 'from', '1', '③'],
  ['【下转第7版】', 'to', '7', null],
  ['(下转3版)', 'to', '3', null],
  ['►►下转03版', 'to', '3', null],
  ['下转A2版', 'to', 'A2', null],
  ['（下转第十二版）', 'to', '12', null],
  ['上接1版①', 'from', '1', '①'],
  ['下转2版·要闻', 'to', '2', null],
])('%s', (text, kind, page, item) => {
  expect(readJump(text)).toEqual({ kind, target: { page, item }, start: 0, end: text.length });
});

test.each(['转型升级', '接续奋斗', '续写新篇', '(一)', '第一版图书', '上接天线下接地气', '下转'])('%s is no jump', (text) => {
  expect(readJump(text)).toBeNull();
});

test('a jump glued to a paragraph leaves the paragraph', () => {
  const head = '(紧接1版③)引导全市', tail = '居全省首位。【下转第7版】', open = '居全省首位。下转第7版';
  expect(head.slice(headJump(head)!.end)).toBe('引导全市');
  expect(tail.slice(0, tailJump(tail)!.start)).toBe('居全省首位。');
  expect(open.slice(0, tailJump(open)!.start)).toBe('居全省首位。');
});
