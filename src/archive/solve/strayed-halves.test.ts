import * as jieba from 'jieba-wasm';
import { expect, test } from 'vitest';
import { bond } from '../word-pairs/known-pairs.ts';
import { partStrayedHalves } from './strayed-halves.ts';

const words = { cut: (text: string): string[] => jieba.cut(text, false), tag: () => [], bond };

/** The units of two pieces of text. */
function parts(before: string, after: string): string[] {
  const source = `${before}\n\n${after}`;
  const start = before.length + 2;
  const unit = { role: 'text', level: 0, glued: false, close: false };
  const units = partStrayedHalves([{ ...unit, start: 0, end: before.length, text: before }, { ...unit, start, end: source.length, text: after }], source, words);
  return units.map((part) => source.slice(part.start, part.end));
}

test('half of a headline in the first line of a column that goes on inside a word', () => {
  expect(parts('县里派来的技术人', '谱写乡村新篇 员挨家挨户讲解育苗的办法，大家都听得认真。')).toEqual(['县里派来的技术人', '谱写乡村新篇', '员挨家挨户讲解育苗的办法，大家都听得认真。']);
});

test('a space that parts what goes on itself, or behind which nothing goes on, parts no half', () => {
  expect(parts('县里派来的技术人', '员挨家挨户 讲解育苗的办法，大家都听得认真。')).toHaveLength(2);
  expect(parts('县里派来的技术人员讲完了。', '谱写乡村新篇 员工们都来帮忙，大家都听得认真。')).toHaveLength(2);
});
