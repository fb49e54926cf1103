import { expect, test } from 'vitest';
import { coverage, letter, pageLines } from './page-lines.ts';
import { sampleArticle, samplePage } from './sample-page.ts';

const text = '晨报\n甲文甲\n乙文\n甲尾';
const page = samplePage({ articles: ['a', 'b'], furniture: [{ spans: [{ start: 0, end: 2 }], text: '晨报', reason: 'masthead' }] });
const articles = [
  sampleArticle({ id: 'a', blocks: [{ text: '甲文甲甲尾', spans: [{ start: 3, end: 6 }, { start: 10, end: 12 }], seams: [{ at: 3, confidence: 0.5, sure: false, evidence: '' }] }] }),
  sampleArticle({ id: 'b', blocks: [{ text: '乙文', spans: [{ start: 7, end: 9 }] }] }),
];

test('each line knows whose it is', () => {
  expect(pageLines(page, articles, text).map(({ owned }) => owned.map(({ article }) => article))).toEqual([[null], [0], [1], [0]]);
});

test('a block over several lines owns a part of each, cut at the line', () => {
  const one = [sampleArticle({ blocks: [{ text: '甲\n乙', spans: [{ start: 0, end: 3 }] }] })];
  expect(pageLines(samplePage(), one, '甲\n乙').map(({ owned }) => owned.map(({ start, end }) => [start, end]))).toEqual([[[0, 1]], [[2, 3]]]);
});

test('a page that is a part of its file has only its own lines, numbered as in the file', () => {
  const part = samplePage({ source: { ...page.source, part: { number: 2, of: 2, start: 3, end: 9 } } });
  expect(pageLines(part, [], text).map(({ number }) => number)).toEqual([2, 3]);
});

test('coverage counts letters in articles, furniture and doubtful joins', () => {
  expect(coverage(page, articles, text)).toEqual({ total: 9, articles: 7, furniture: 2, unsure: 5 });
});

test('letters go on behind Z', () => {
  expect([0, 25, 26, 27, 52].map(letter)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
});
