import { expect, test } from 'vitest';
import type { Article } from '../archive/record.ts';
import { citedTitle } from './cite-title.ts';

const article = (titles: Partial<Article>, ...paragraphs: string[]): Article => ({
  id: 'a', page: 'p', kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null, begins: 'complete', ends: 'complete',
  jump: { from: null, to: null, resolved: [] }, regions: [], keywords: [], flags: [],
  blocks: paragraphs.map((text) => ({ role: 'paragraph', text, spans: [], repairs: [], seams: [] })), ...titles,
});

test('the headline alone, its line ends as spaces', () => {
  expect(citedTitle(article({ headline: '系统谋划\n深学细悟', subhead: '各地开展学习', kicker: '开局之年看落实' }))).toEqual({ text: '系统谋划 深学细悟', supplied: false });
});

test('a subhead after a dash follows with the dash, however it was read', () => {
  expect(citedTitle(article({ headline: '有活力', subhead: '-某区奋力谱写新篇章' })).text).toBe('有活力——某区奋力谱写新篇章');
  expect(citedTitle(article({ headline: '有活力', subhead: '—— 某区' })).text).toBe('有活力——某区');
});

test('a kicker with a colon begins the headline', () => {
  expect(citedTitle(article({ kicker: '某某公司：', headline: '工会凝聚群力' })).text).toBe('某某公司：工会凝聚群力');
});

test('no headline: the first words, in square brackets', () => {
  expect(citedTitle(article({}, '昨日上午，记者从市水利局获悉，今年入梅以来。后文'))).toEqual({ text: '[昨日上午，记者从市水利局获悉，今年入梅以……]', supplied: true });
  expect(citedTitle(article({}, '疫情来势汹汹，但当前各地疫情形势不同，不能一概而论')).text).toBe('[疫情来势汹汹，但当前各地疫情形势不同……]');
  expect(citedTitle(article({ headline: ' \n' }, '江水上涨。')).text).toBe('[江水上涨]');
  expect(citedTitle(article({}, '一'.repeat(50))).text).toBe(`[${'一'.repeat(20)}……]`);
  expect(citedTitle(article({})).text).toBe('[无题]');
});
