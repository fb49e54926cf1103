import type { Page } from '../archive/record.ts';

const form = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/**
 * An EDTF date as a reader reads it: `2026-03-25` → 2026年3月25日, `2021-12~` → 约2021年12月, `202X` → 2020年代, `19XX` → 20世纪.
 * What is not understood is given back as it is.
 */
export function dateText(edtf: string): string {
  const [, year, month, day, mark] = form.exec(edtf) ?? [];
  if (!year) return edtf;
  const text = year.endsWith('XX') ? `${+year.slice(0, 2) + 1}世纪` : year.endsWith('X') ? `${year.slice(0, 3)}0年代` : `${year}年`;
  return (mark === undefined ? '' : '约') + text + (month ? `${+month}月` : '') + (day ? `${+day}日` : '');
}

/** Is this one certain day? Only such dates make an issue. */
export const isDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The date of a page in words; an inferred one always says 约. */
export function pageDate(page: Page): string {
  if (page.date === null) return '日期不详';
  const text = dateText(page.date);
  return page.date_evidence === 'inferred' && !text.startsWith('约') ? `约${text}` : text;
}

/** Where a date comes from, in words, or null where it is printed and needs none. */
export function dateReason(page: Page, text: string): string | null {
  if (page.date === null || page.date_evidence === 'printed') return null;
  if (page.date_evidence === 'sidecar') return '由档案管理者提供';
  const words = page.date_spans.map(({ start, end }) => `“${text.slice(start, end).replace(/\s+/g, ' ').trim()}”`).filter((quote) => quote.length > 2);
  return words.length > 0 ? `据版面上${words.slice(0, 3).join('、')}推断` : '据版面内容推断';
}

/** `YYYY-MM-DD` as a key that sorts; undated last. */
export const dateKey = (page: Page): string => page.date?.replace(/[~?%]/g, '') ?? '9999';
