import { expect, test } from 'vitest';
import { digestLines } from './digests.ts';

const read = (...lines: string[]): number[] => [...digestLines(lines.map((text) => ({ text })))];

test.each([
  [['今日看点', '地铁三号线年底试运行 >>A03', '中小学九月一日开学 >>A08']],
  [['**导读**', '地铁三号线年底试运行……3版', '中小学九月一日开学……12版']],
  [['本报导读', '地铁三号线年底试运行（详见第三版）', '中小学九月一日开学（见A8版）']],
])('headlines with their pages, and what stands above them: %j', (lines) => {
  expect(read('昨天上午，江边的老船厂开了门。', ...lines, '老船厂开了门')).toEqual([1, 2, 3]);
});

test.each([
  [['今日看点', '地铁三号线年底试运行 >>A03', '昨天上午，江边的老船厂开了门。']],
  [['老船厂开了门（下转3版）', '老船台上读书声（下转4版）']],
  [['江州日报 2024年7月12日 3版', '责任编辑：张三 第3版']],
  [['粮食产量增长 12', '老船厂来了三百人']],
])('one by itself, and what sends the reader on, are none: %j', (lines) => {
  expect(read(...lines)).toEqual([]);
});
