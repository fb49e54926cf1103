import type { Page } from '../archive/record.ts';
import type { Archive } from './archive.ts';

/** No year is known, at most a decade or a century. */
export const isUndated = ({ date }: Page): boolean => !/^\d{4}/.test(date ?? '');

/** Pages with a date, certain or not, by their year; newest year first, within a year as in the archive. */
export function datedByYear(archive: Archive): [string, Page[]][] {
  const years = Map.groupBy([...archive.pages.values()].filter((page) => !isUndated(page)), ({ date }) => date!.slice(0, 4));
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1));
}
