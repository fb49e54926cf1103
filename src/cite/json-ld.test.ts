import { expect, test } from 'vitest';
import type { Article } from '../archive/record.ts';
import { newsArticle, scriptJson } from './json-ld.ts';
import { bareWork, fullWork } from './sample-works.ts';

const article: Article = {
  id: 'a', page: 'p', kicker: '开局之年', headline: '题', subhead: null, column: '头条', bylines: [], dateline: { text: '新华社宁波3月24日电', agency: '新华社', place: '宁波', date: null }, source: null, begins: 'complete', ends: 'complete',
  jump: { from: null, to: null, resolved: [] }, keywords: [], flags: [], blocks: [],
  regions: [{ code: '330282', name: '慈溪市', primary: true, weight: 1, kind: 'about', mentions: [] }, { code: '330200', name: '宁波市', primary: false, weight: 1, kind: 'mention', mentions: [] }],
};

test('a NewsArticle with its print facts; only places it is about are its places', () => {
  expect(newsArticle(article, fullWork, '仅供研究使用')).toMatchObject({
    copyrightNotice: '仅供研究使用',
    '@type': 'NewsArticle', headline: fullWork.title, alternativeHeadline: '开局之年', author: [{ '@type': 'Person', name: '何晴' }, { '@type': 'Person', name: '陈夕馨' }], datePublished: '2026-03-25',
    dateline: '新华社宁波3月24日电', printPage: '1, 7', printSection: '要闻', articleSection: '头条', isPartOf: { '@type': 'Newspaper', name: '宁波日报', identifier: 'CN 33-0003' },
    contentLocation: [{ '@type': 'Place', name: '慈溪市', identifier: '330282' }],
  });
});

test('unknown facts have no key', () => {
  const known = JSON.parse(scriptJson(newsArticle({ ...article, kicker: null, column: null, dateline: null, regions: [] }, bareWork))) as object;
  expect(Object.keys(known)).toEqual(['@context', '@type', '@id', 'url', 'headline', 'inLanguage', 'isAccessibleForFree']);
});

test('nothing in the JSON can end or confuse the script element, and it reads back the same', () => {
  const data = { headline: '</script><script>alert(1)</script><!--&\u2028\u2029"' };
  expect(scriptJson(data)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
