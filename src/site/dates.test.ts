import { expect, test } from 'vitest';
import { dateText, isDay } from './dates.ts';

test.each([
  ['2026-03-25', '2026年3月25日'],
  ['2021-12', '2021年12月'],
  ['2021-12~', '约2021年12月'],
  ['2022?', '约2022年'],
  ['202X', '2020年代'],
  ['192X?', '约1920年代'],
  ['19XX', '20世纪'],
  ['someday', 'someday'],
])('%s reads %s', (edtf, text) => {
  expect(dateText(edtf)).toBe(text);
});

test('only a certain day makes an issue', () => {
  expect([isDay('2026-03-25'), isDay('2026-03'), isDay('2026-03-25~'), isDay(null)]).toEqual([true, false, false, false]);
});
