import type { Page } from '../archive/record.ts';
import { pageDate } from './dates.ts';
import { shown } from './shown.ts';

export const paperName = (page: Page): string => (page.newspaper ? shown(page.newspaper.name) : '未印报名');

/** `第4版 区县新闻`, or what is known of it. */
export function pageNumber(page: Page): string {
  const number = page.page === null ? '版次不详' : `第${shown(page.page)}版`;
  return page.title === null ? number : `${number} ${shown(page.title)}`;
}

/** `宁波日报 · 2026年3月25日 · 第4版`, leaving out what nobody knows. */
export const imprint = (page: Page): string => [paperName(page), pageDate(page), ...(page.page === null ? [] : [`第${shown(page.page)}版`])].join(' · ');

/** The name of a page as a heading: its paper and number, or where neither is known, its file. */
export const pageName = (page: Page): string => (page.newspaper || page.page !== null ? `${paperName(page)} ${pageNumber(page)}` : `未印报名的版面 ${shown(page.source.file).replace(/\.\w+$/, '')}${page.source.part ? ` 之${page.source.part.number}` : ''}`);
