import { expect, test } from 'vitest';
import type { Block } from '../archive/record.ts';
import { pageLines } from './page-lines.ts';
import { sampleArticle, samplePage } from './sample-page.ts';
import { linePieces, pageRepairs, repairOrigin, repairText } from './source-view.ts';

const pieces = (text: string, block: Partial<Block>, furniture: [number, number][] = []) => {
  const articles = [sampleArticle({ blocks: [block] })];
  const page = samplePage({ furniture: furniture.map(([start, end]) => ({ spans: [{ start, end }], text: '', reason: 'masthead' })) });
  return pageLines(page, articles, text).map((line) => linePieces(line, text, pageRepairs(articles)));
};

test('every character of a line is shown, once', () => {
  const text = '# 一 二三.';
  const [line] = pieces(text, { text: '一二三', spans: [{ start: 0, end: 6 }], repairs: [{ rule: 'markdown', at: 0, before: '# ', after: '' }, { rule: 'wrap', at: 1, before: ' ', after: '' }] });
  expect(line!.map((piece) => piece.text).join('')).toBe('#␣一␣二三.');
  expect(line!.filter(({ repair }) => repair).map((piece) => piece.text)).toEqual(['#␣', '␣']);
  expect(line!.at(-1)).toEqual({ text: '.', idle: true });
});

test('furniture is told apart', () => {
  expect(pieces('晨报', {}, [[0, 2]])[0]).toEqual([{ text: '晨报', furniture: true }]);
});

test('characters that cannot be seen show their names instead of working', () => {
  expect(pieces('县\u202E报', { text: '县报', spans: [{ start: 0, end: 3 }] })[0]).toEqual([{ text: '县' }, { text: 'U+202E', unseen: true }, { text: '报' }]);
});

test('what was put in has a place without a width', () => {
  const [line] = pieces('一二', { text: '一，二', spans: [{ start: 0, end: 2 }], repairs: [{ rule: 'comma', at: 1, before: '', after: '，' }] });
  expect(line!.map((piece) => piece.text)).toEqual(['一', '', '二']);
});

test('a repair reads as what was done, and as what it was done to', () => {
  const glyph = { rule: 'look-alike', at: 0, before: '末', after: '未' };
  expect([repairText(glyph), repairOrigin(glyph)]).toEqual(['形近误识：改作“未”', '形近误识：原作“末”']);
  expect(repairText({ ...glyph, rule: 'wrap', before: ' ', after: '' })).toBe('断行：删去');
  expect([repairText({ ...glyph, before: '' }), repairOrigin({ ...glyph, before: '' })]).toEqual(['形近误识：补入“未”', '形近误识：原文所无']);
});
