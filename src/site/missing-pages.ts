import type { Page } from '../archive/record.ts';
import { rangesText } from './source-lines.ts';

/**
 * Which numbers are missing below the highest page of an issue that is in the archive: `第2–3版未收`. How many pages
 * the issue had in print is not known, so nothing is said about higher numbers. Null where nothing is missing.
 */
export function missingPages(pages: readonly Page[]): string | null {
  const have = new Set(pages.flatMap(({ page }) => (page !== null && /^\d{1,3}$/.test(page) ? [Number(page)] : [])));
  const gaps: { first: number; last: number }[] = [];
  for (let number = 1; number < Math.max(0, ...have); number++) {
    if (have.has(number)) continue;
    const last = gaps.at(-1);
    if (last?.last === number - 1) last.last = number;
    else gaps.push({ first: number, last: number });
  }
  return gaps.length > 0 ? `第${rangesText(gaps)}版未收` : null;
}
