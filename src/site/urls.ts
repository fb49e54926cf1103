/** Every address of the site is made here: pages, feeds and links never write one by hand. */

// Scripts run without Astro, where only the environment knows the base path.
const base = (import.meta.env?.BASE_URL ?? globalThis.process?.env.BASE ?? '/').replace(/\/*$/, '/');

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
export const timelineYearUrl = (year: string): string => url(`timeline/${year}/`);
/** Pages that tell neither paper nor date. */
export const undatedUrl = (): string => url('undated/');
export const regionUrl = (code: string): string => url(`regions/${code}/`);
export const regionsUrl = (): string => url('regions/');
export const papersUrl = (): string => url('papers/');
export const paperUrl = (id: string): string => url(`papers/${encodeURIComponent(id)}/`);
export const paperYearUrl = (id: string, year: string): string => url(`papers/${encodeURIComponent(id)}/${year}/`);
export const peopleUrl = (): string => url('people/');
export const personUrl = (id: string): string => url(`people/${encodeURIComponent(id)}/`);
export const searchUrl = (query?: string): string => url('search/') + (query ? `?q=${encodeURIComponent(query)}` : '');
/** The archive as a search engine of the browser. */
export const openSearchUrl = (): string => url('opensearch.xml');
export const aboutUrl = (): string => url('about/');
export const reportUrl = (): string => url('report/');
export const dataUrl = (file = ''): string => url(`data/${file}`);

/** The same address with its origin, for canonical links, feeds and citations. */
export const absolute = (path: string, site: string): string => new URL(path, site).href;

/** The forms an article can be taken away in; each file lies beside the article's page, `articles/ID.txt`. */
export type ArticleFile = 'txt' | 'md' | 'json' | CitationFile;
/** The forms a citation can be taken away in; also beside printed pages and regions, for all articles of the list. */
export type CitationFile = 'ris' | 'csl.json' | 'bib';
export type FeedFile = 'atom' | 'feed.json';

export const articleFileUrl = (id: string, file: ArticleFile): string => url(`articles/${encodeURIComponent(id)}.${file}`);
export const pageFileUrl = (id: string, file: ArticleFile): string => url(`pages/${encodeURIComponent(id)}.${file}`);
export const issueFileUrl = (paper: string, date: string, file: CitationFile): string => url(`issues/${encodeURIComponent(paper)}/${encodeURIComponent(date)}.${file}`);
export const regionFileUrl = (code: string, file: CitationFile | FeedFile): string => url(`regions/${code}.${file}`);
export const paperFeedUrl = (id: string, file: FeedFile): string => url(`papers/${encodeURIComponent(id)}.${file}`);
export const feedUrl = (file: FeedFile): string => url(`all.${file}`);
export const sitemapUrl = (number?: number): string => url(number === undefined ? 'sitemap.xml' : `sitemap-${number}.xml`);
export const manifestUrl = (): string => url('manifest.webmanifest');
