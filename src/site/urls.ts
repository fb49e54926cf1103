/** Every address of the site is made here: pages, feeds and links never write one by hand. */

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** Address below the site's base path. `path` has no leading slash. */
export const url = (path = ''): string => base + path;

export const articleUrl = (id: string): string => url(`articles/${encodeURIComponent(id)}/`);
export const pageUrl = (id: string): string => url(`pages/${encodeURIComponent(id)}/`);
/** The raw text of a printed page; `line` counts from 1. */
export const sourceUrl = (id: string, line?: number): string => url(`sources/${encodeURIComponent(id)}/`) + (line ? `#L${line}` : '');
/** Each paragraph of an article beside the source lines it was made from. */
export const compareUrl = (id: string, anchor = ''): string => url(`articles/${encodeURIComponent(id)}/compare/`) + (anchor && `#${anchor}`);
/** All pages of one paper of one day. */
export const issueUrl = (paper: string, date: string): string => url(`issues/${encodeURIComponent(paper)}/${encodeURIComponent(date)}/`);
export const timelineUrl = (): string => url('timeline/');
/** Pages that tell neither paper nor date. */
export const undatedUrl = (): string => url('undated/');
export const regionUrl = (code: string): string => url(`regions/${code}/`);
export const regionsUrl = (): string => url('regions/');
export const papersUrl = (): string => url('papers/');
export const paperUrl = (id: string): string => url(`papers/${encodeURIComponent(id)}/`);
export const peopleUrl = (): string => url('people/');
export const personUrl = (id: string): string => url(`people/${encodeURIComponent(id)}/`);
export const searchUrl = (query?: string): string => url('search/') + (query ? `?q=${encodeURIComponent(query)}` : '');
export const aboutUrl = (): string => url('about/');
export const reportUrl = (): string => url('report/');
export const dataUrl = (file = ''): string => url(`data/${file}`);
