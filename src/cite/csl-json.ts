import type { CitedDate } from './cite-date.ts';
import type { CitedWork } from './cited-work.ts';

/** The part of CSL-JSON 1.0 that a newspaper article needs. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': [CitedDate['parts']] };
  page?: string;
  section?: string;
  keyword?: string;
  language: 'zh-CN';
  archive: string;
  URL: string;
}

/** One article as a CSL item. Names are `literal`: a Chinese name is not to be parted or turned round. */
export function cslItem(work: CitedWork): CslItem {
  return {
    id: work.id,
    type: 'article-newspaper',
    title: work.title,
    ...(work.authors.length > 0 && { author: work.authors.map((literal) => ({ literal })) }),
    ...(work.newspaper && { 'container-title': work.newspaper }),
    ...(work.date && { issued: { 'date-parts': [work.date.parts] } }),
    ...(work.pages.length > 0 && { page: work.pages.join(', ') }),
    ...(work.section && { section: work.section }),
    ...(work.keywords.length > 0 && { keyword: work.keywords.join(', ') }),
    language: 'zh-CN',
    archive: work.archive,
    URL: work.url,
  };
}

/** CSL-JSON of any number of articles. */
export const cslJson = (works: readonly CitedWork[]): string => JSON.stringify(works.map(cslItem), null, 2) + '\n';
