import { expect, test } from 'vitest';
import { pageLines } from './page-lines.ts';
import { drawRibbon } from './ribbon.ts';
import { articleLineText } from './ribbon-text.ts';
import { sampleArticle, samplePage } from './sample-page.ts';
import { sourceLines } from './source-lines.ts';

const draw = (text: string, articles = [sampleArticle()]) => drawRibbon(pageLines(samplePage(), articles, text), articles);

test('each line that is not empty is a bar, as many rows long as it has 44 characters', () => {
  const { bars } = draw(`短\n\n${'长'.repeat(100)}`);
  expect(bars.map(({ line }) => line)).toEqual([1, 3]);
  expect(bars.map(({ path }) => path.match(/M/g)!.length)).toEqual([1, 3]);
});

test('a bar belongs to the article that has most of its line', () => {
  const article = sampleArticle({ blocks: [{ text: '文文文', spans: [{ start: 2, end: 5 }] }] });
  expect(draw('题\n文文文', [article]).bars.map((bar) => bar.article)).toEqual([null, 0]);
});

test('a seam is an arc from the end of one piece to the beginning of the next', () => {
  const article = sampleArticle({ blocks: [{ text: '前后', spans: [{ start: 4, end: 5 }, { start: 0, end: 1 }], seams: [{ at: 1, confidence: 0.4, sure: false, evidence: '' }] }] });
  const { arcs } = draw('后\n\n\n前', [article]);
  expect(arcs).toHaveLength(1);
  expect(arcs[0]).toMatchObject({ article: 0, sure: false });
});

test('a page of any length stays a small drawing', () => {
  for (const text of ['字\n'.repeat(5000), '字'.repeat(100_000)]) {
    const { bars, height } = draw(text);
    expect(bars.reduce((sum, { path }) => sum + path.match(/M/g)!.length, 0)).toBeLessThanOrEqual(340);
    expect(height).toBeLessThan(900);
  }
});

test('an empty page is an empty drawing', () => {
  expect(draw('')).toMatchObject({ bars: [], arcs: [], runs: [] });
});

test('the same is said in words', () => {
  const text = '后。\n\n乙\n前';
  const article = sampleArticle({ blocks: [{ text: '前后。', spans: [{ start: 6, end: 7 }, { start: 0, end: 2 }], seams: [{ at: 1, confidence: 1, sure: true, evidence: '' }] }] });
  expect(articleLineText(article, pageLines(samplePage(), [article], text), sourceLines(text))).toBe('全版 4 行，本文占第 1、4 行。拼接 1 处：第 4 行接第 1 行。');
});
