import type { Page } from '../archive/record.ts';

/** A day, a month or a year that a page states of itself. */
export interface CitedDate {
  /** `2026-03-25`, `2026-03` or `2026` */
  iso: string;
  /** The same as numbers, as many as are known. */
  parts: [number] | [number, number] | [number, number, number];
}

/**
 * The date a page may be cited under: one that is printed on it or that its owner has stated. An inferred date, an
 * approximate one and a day that no calendar has are not facts, so they are left out.
 *
 * @returns null where no such date is known
 */
export function citedDate(page: Page): CitedDate | null {
  if (page.date === null || page.date_evidence === null || page.date_evidence === 'inferred') return null;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(page.date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return { iso: page.date, parts: [year!] };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { iso: page.date, parts: [year!, month] };
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const leap = year! % 4 === 0 && (year! % 100 !== 0 || year! % 400 === 0);
  return day < 1 || day > (month === 2 && !leap ? 28 : days) ? null : { iso: page.date, parts: [year!, month, day] };
}
