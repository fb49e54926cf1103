import { expect, test } from 'vitest';
import type { Article } from '../archive/record.ts';
import { articleTags } from './head-tags.ts';
import { bareWork, fullWork } from './sample-works.ts';

const article: Article = {
  id: 'a', page: 'p', kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null, begins: 'complete', ends: 'complete',
  jump: { from: null, to: null, resolved: [] }, regions: [], keywords: [], flags: [], blocks: [{ role: 'paragraph', text: '江水上涨。', spans: [], repairs: [], seams: [] }],
};
const named = (...args: Parameters<typeof articleTags>): [string, string][] => articleTags(...args).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]);

test('the set that was tried with Zotero, one author per tag, and nothing that spoils it', () => {
  const tags = named(article, fullWork, '仅供研究使用');
  expect(tags).toEqual(expect.arrayContaining([
    ['citation_title', fullWork.title], ['citation_author', '何晴'], ['citation_author', '陈夕馨'], ['citation_date', '2026-03-25'], ['citation_firstpage', '1, 7'],
    ['citation_language', 'zh-CN'], ['citation_public_url', fullWork.url], ['DC.type', 'newspaperArticle'], ['DC.rights', '仅供研究使用'], ['prism.publicationName', '宁波日报'],
    ['article:section', '要闻'], ['og:type', 'article'], ['description', '江水上涨。'],
  ]));
  expect(tags.map(([name]) => name)).not.toContain('citation_journal_title');
});

test('unknown facts have no tag', () => {
  expect(named(article, bareWork).map(([name]) => name).filter((name) => /author|date|firstpage|rights|prism|section|time/.test(name))).toEqual([]);
});
