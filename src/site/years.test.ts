import { expect, test } from 'vitest';
import { countByYear } from './years.ts';

test('dates count in their month, uncertain ones too; a bare year counts beside the months', () => {
  const [one, two] = countByYear([{ date: '2021-12~', count: 2 }, { date: '2026-03-25', count: 1 }, { date: '2021', count: 3 }, { date: 'unknown', count: 9 }]);
  expect([one!.year, one!.months[2], one!.total]).toEqual(['2026', 1, 1]);
  expect([two!.year, two!.months[11], two!.open, two!.total]).toEqual(['2021', 2, 3, 5]);
});
