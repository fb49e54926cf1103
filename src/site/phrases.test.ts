import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

const set = (headline: string): string => phrases(headline).map(({ text, blank }) => `${blank ? ' ' : ''}[${text}]`).join('');

test('blanks and marks part phrases, marks stay with what they end', () => {
  expect(set('荷塘区：以“三聚焦”促“三提升” 有序复产')).toBe('[荷塘区：][以“三聚焦”促“三提升”] [有序复产]');
  expect(set('动力，何以生生不息？')).toBe('[动力，][何以生生不息？]');
  expect(set('他说：“好！”然后走了')).toBe('[他说：][“好！”][然后走了]');
});

test('nothing of a headline is lost', () => {
  for (const headline of ['：开头', '10:30,开工', '一', '——各地，各 地！！']) expect(phrases(headline).map(({ text }) => text).join('')).toBe(headline.replace(/\s+/g, ''));
});

test('an empty headline has no phrases', () => {
  expect(phrases(' ')).toEqual([]);
});
