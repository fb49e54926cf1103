import { expect, test } from 'vitest';
import type { Article, Page, Records } from '../archive/record.ts';
import { readArchiveConfig } from '../site/archive-config.ts';
import { buildArchive } from '../site/archive.ts';
import { citeArticle } from './cited-work.ts';

const config = readArchiveConfig('site: https://news.example');
const page = (id: string, facts: Partial<Page>): Page => ({
  id, source: { file: `${id}.txt`, sha256: '', encoding: 'utf-8', length: 0 }, newspaper: { name: '宁波日报' }, date: '2026-03-25', date_evidence: 'printed', date_spans: [], page: null, title: null, articles: [], furniture: [], ...facts,
});
const article = (id: string, on: string, jump: Partial<Article['jump']> = {}): Article => ({
  id, page: on, kicker: null, headline: '题', subhead: null, column: null, bylines: [], dateline: null, source: null, begins: 'complete', ends: 'complete',
  jump: { from: null, to: null, resolved: [], ...jump }, regions: [], keywords: [], flags: [], blocks: [],
});
const pagesOf = (records: Records, id: string): string[] => {
  const archive = buildArchive(records);
  return citeArticle(archive.articles.get(id)!, archive, config).pages;
};

test('a jump article is cited with every 版 it stands on, found or only named in print', () => {
  const pages = [page('p1', { page: '1' }), page('p10', { page: '10' })];
  expect(pagesOf({ pages, articles: [article('a', 'p1', { resolved: ['b'] }), article('b', 'p10')] }, 'a')).toEqual(['1', '10']);
  expect(pagesOf({ pages, articles: [article('b', 'p10', { from: { page: '2', item: '①' } })] }, 'b')).toEqual(['2', '10']);
  expect(pagesOf({ pages, articles: [article('a', 'p1', { to: { page: '7', item: null } })] }, 'a')).toEqual(['1', '7']);
});

test('a page is cited as it is printed, and once', () => {
  const pages = [page('p4', { page: 'A04' }), page('p5', { page: 'A05' })];
  const one = article('a', 'p5', { from: { page: 'A4', item: null }, to: { page: 'A7', item: null }, resolved: ['b'] });
  expect(pagesOf({ pages, articles: [one, article('b', 'p4')] }, 'a')).toEqual(['A04', 'A05', 'A7']);
});

test('no 版 at all while the article’s own is unknown', () => {
  expect(pagesOf({ pages: [page('p', {})], articles: [article('a', 'p', { to: { page: '7', item: null } })] }, 'a')).toEqual([]);
});

test('facts that were only inferred are not cited', () => {
  const inferred = page('p', { page: '4', title: '要闻', date: '2021-12~', date_evidence: 'inferred', facts_from: { newspaper: 'inferred', page: 'inferred', title: 'inferred', date: 'inferred' } });
  const archive = buildArchive({ pages: [inferred], articles: [article('a', 'p')] });
  expect(citeArticle(archive.articles.get('a')!, archive, config)).toMatchObject({ newspaper: null, date: null, pages: [], section: null });
});

test('the permalink is absolute', () => {
  const archive = buildArchive({ pages: [page('p', {})], articles: [article('甲', 'p')] });
  expect(citeArticle(archive.articles.get('甲')!, archive, config).url).toBe('https://news.example/articles/%E7%94%B2/');
});
