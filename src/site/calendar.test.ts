import { expect, test } from 'vitest';
import { monthSheet, sheetsOfYear } from './calendar.ts';

test('a month begins on its weekday, Monday first', () => {
  const { weeks, days } = monthSheet(2026, 3);
  expect(days).toBe(31);
  expect(weeks[0]!.map((cell) => cell?.day ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  expect(weeks.at(-1)!.map((cell) => cell?.date ?? '')).toEqual(['2026-03-30', '2026-03-31', '', '', '', '', '']);
});

test('leap years have a 29th of February', () => {
  expect([monthSheet(2024, 2).days, monthSheet(1900, 2).days, monthSheet(2000, 2).days]).toEqual([29, 28, 29]);
});

test('a year shows the months from its first date to its last, and no others', () => {
  expect(sheetsOfYear(2026, ['2026-05-01', '2026-03-25', '2025-01-01']).map(({ month }) => month)).toEqual([3, 4, 5]);
  expect(sheetsOfYear(2024, ['2026-05-01'])).toEqual([]);
});
