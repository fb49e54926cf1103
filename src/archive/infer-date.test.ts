import { expect, test } from 'vitest';
import { inferDate } from './infer-date.ts';

test('days without a year beside a date with one', () => {
  const text = '2022年11月28日，名单公布。\n12月26日，检查组到村。12月28日，药箱送到各户。力争到2025年建成。';
  const read = inferDate(text)!;
  expect(read.edtf).toBe('2022-12~');
  expect(read.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['2022年11月28日', '12月26日', '12月28日']);
});

test('a month after December is in the next year', () => {
  expect(inferDate('2021年12月30日开工。\n1月4日，工地复工。1月5日，首批材料进场。')!.edtf).toBe('2022-01~');
});

test.each([
  ['no year is printed with a month', '2021年是开局之年。12月9日，四证到手。12月14日，小组学习。'],
  ['the dated month is far away', '2021年7月，第一例病例确诊。3月20日召开会议。3月21日部署。'],
  ['a later year is spoken of', '2021年11月6日开会。11月30日传达。2022年公开引进人才。'],
  ['days of all months', '2021年11月6日开会。3月1日，5月2日，7月3日，11月8日。'],
  ['a story of the past is told', '1946年1月，他参军。1月5日，部队出发。1月9日到达。'],
  ['nothing', ''],
])('nothing is inferred where %s', (_, text) => {
  expect(inferDate(text)).toBeNull();
});
