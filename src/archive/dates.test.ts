import { expect, test } from 'vitest';
import { readDate } from './dates.ts';

test.each([
  ['2026年3月25日', '2026-03-25'],
  ['2026.6.5  2', '2026-06-05'],
  ['2026-06-05', '2026-06-05'],
  ['２０２６年３月２５日'.normalize('NFKC'), '2026-03-25'],
  ['二〇二六年三月二十五日', '2026-03-25'],
  ['二○二六年十二月三十一日', '2026-12-31'],
  ['20260605', '2026-06-05'],
  ['2026/06/05', '2026-06-05'],
  ['Wednesday, March 25, 2026', '2026-03-25'],
  ['2026年3月/25日', '2026-03-25'],
  ['中华民国三十六年三月五日', '1947-03-05'],
  ['民国元年一月一日', '1912-01-01'],
  ['民国廿六年七月七日', '1937-07-07'],
  ['民国76年12月31日', '1987-12-31'],
  ['民国一百零三年五月六日', '2014-05-06'],
])('%s', (text, edtf) => {
  expect(readDate(text)!.edtf).toBe(edtf);
});

test('month and day without a year are no full date', () => {
  expect(readDate('3月24日')).toMatchObject({ edtf: null, month: 3, day: 24 });
});

test.each(['2026年13月1日', '2025年2月29日', '3.5.2026', '1.2.3', '二十五'])('%s is none', (text) => {
  expect(readDate(text)?.edtf ?? null).toBeNull();
});
