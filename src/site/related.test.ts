import { expect, test } from 'vitest';
import { relatedArticles } from './related.ts';
import { sampleArticle } from './sample-page.ts';

const articles = [
  sampleArticle({ id: 'a', keywords: ['养老', '社区', '企业'] }),
  sampleArticle({ id: 'b', keywords: ['企业', '专利'] }),
  sampleArticle({ id: 'c', keywords: ['社区', '养老', '食堂'] }),
  sampleArticle({ id: 'd', keywords: ['企业', '招商'] }),
  sampleArticle({ id: 'e', keywords: ['企业'] }),
];
const related = relatedArticles(articles);

test('what shares more and rarer words comes first, and says which', () => {
  expect(related(articles[0]!)[0]).toEqual({ id: 'c', shared: ['养老', '社区'] });
});

test('one common word is not enough', () => {
  expect(related(articles[1]!).map(({ id }) => id)).toEqual([]);
});

test('no keywords, no relations', () => {
  expect(relatedArticles([sampleArticle()])(sampleArticle())).toEqual([]);
});
