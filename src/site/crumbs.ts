import type { Page } from '../archive/record.ts';
import { issueOf, paperId, type Archive } from './archive.ts';
import { pageDate } from './dates.ts';
import { pageNumber, paperName } from './page-names.ts';
import { isUndated } from './dated.ts';
import { issueUrl, pageUrl, papersUrl, paperUrl, undatedUrl } from './urls.ts';

/** One step of the way to a page; without an address it is the page itself. */
export interface Step {
  text: string;
  href?: string;
}

/** Papers › paper › day › page. What is not known has its home too. */
export function pageSteps(archive: Archive, page: Page): Step[] {
  const issue = issueOf(archive, page);
  return [
    { text: '报纸', href: papersUrl() },
    { text: paperName(page), href: page.newspaper ? paperUrl(paperId(page.newspaper.name)) : `${papersUrl()}#unnamed` },
    { text: pageDate(page), ...(issue ? { href: issueUrl(issue.paper.id, issue.date) } : isUndated(page) ? { href: undatedUrl() } : {}) },
    { text: pageNumber(page), href: pageUrl(page.id) },
  ];
}
