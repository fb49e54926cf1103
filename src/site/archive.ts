import type { Article, Page, Records } from '../archive/record.ts';
import { gazetteer, lineageOf } from '../gazetteer/gazetteer.ts';
import { dateKey, isDay } from './dates.ts';
import { slug } from './slug.ts';

/** All pages of one newspaper, oldest first. */
export interface Paper {
  id: string;
  name: string;
  cn: string | null;
  pages: Page[];
}

/** The pages of one paper of one certain day, by page number. */
export interface Issue {
  paper: Paper;
  date: string;
  pages: Page[];
}

/** Everyone who signs with the same name. Whether they are one person is not known here. */
export interface Person {
  id: string;
  name: string;
  signed: { article: Article; role: string | null; org: string | null }[];
}

/** The records, looked up from every side. */
export interface Archive {
  pages: Map<string, Page>;
  articles: Map<string, Article>;
  papers: Map<string, Paper>;
  issues: Map<string, Issue>;
  people: Map<string, Person>;
  /** All articles, newest first, undated ones last. */
  newest: Article[];
  /** Articles about a region, newest first; by the code its page has. */
  about: Map<string, Article[]>;
}

export const issueKey = (paper: string, date: string): string => `${paper}/${date}`;
export const paperId = (name: string): string => slug(name);
export const personId = (name: string): string => slug(name);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Page, b: Page): number => byText(dateKey(a), dateKey(b)) || (Number.parseInt(a.page ?? '999') - Number.parseInt(b.page ?? '999')) || byText(a.id, b.id);

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
};

/** Build all the indexes the pages of the site are made from. The order of everything is the same for the same records. */
export function buildArchive(records: Records): Archive {
  const pages = new Map([...records.pages].sort(byPlace).map((page) => [page.id, page]));
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const papers = new Map<string, Paper>();
  const issues = new Map<string, Issue>();
  for (const page of pages.values()) {
    if (!page.newspaper) continue;
    const id = paperId(page.newspaper.name);
    const paper = papers.get(id) ?? { id, name: page.newspaper.name, cn: null, pages: [] };
    paper.cn ??= page.newspaper.cn ?? null;
    paper.pages.push(page);
    papers.set(id, paper);
    if (!isDay(page.date)) continue;
    const key = issueKey(id, page.date);
    const issue = issues.get(key) ?? { paper, date: page.date, pages: [] };
    issue.pages.push(page);
    issues.set(key, issue);
  }
  const people = new Map<string, Person>();
  for (const page of pages.values()) {
    for (const article of page.articles.flatMap((id) => articles.get(id) ?? [])) {
      for (const { name, role, org } of article.bylines) {
        const id = personId(name);
        const person = people.get(id) ?? { id, name, signed: [] };
        person.signed.push({ article, role, org });
        people.set(id, person);
      }
    }
  }
  const newest = [...articles.values()].sort((a, b) => byText(sortable(pages.get(b.page)), sortable(pages.get(a.page))) || byText(a.id, b.id));
  const about = new Map<string, Article[]>();
  for (const article of newest) {
    const codes = article.regions.filter(({ kind }) => kind === 'about').map(({ code }) => lineageOf(gazetteer(), code));
    for (const code of new Set(codes)) push(about, code, article);
  }
  return { pages, articles, papers, issues, people, newest, about };
}

/** The date of a page for sorting newest first; undated pages come last. */
const sortable = (page: Page | undefined): string => (page?.date ? dateKey(page) : '');

/** The issue a page belongs to, if its paper and its day are certain. */
export const issueOf = (archive: Archive, page: Page): Issue | undefined =>
  page.newspaper && page.date ? archive.issues.get(issueKey(paperId(page.newspaper.name), page.date)) : undefined;
