import type { Page } from '../archive/record.ts';
import type { Archive } from './archive.ts';

/** Pages with a date, certain or not, by their year; newest year first, within a year as in the archive. */
export function datedByYear(archive: Archive): [string, Page[]][] {
  const years = Map.groupBy([...archive.pages.values()].filter(({ date }) => /^\d{4}/.test(date ?? '')), ({ date }) => date!.slice(0, 4));
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1));
}
