import { expect, test } from 'vitest';
import type { Node } from './nodes.ts';
import { stretchesOf } from './stretches.ts';

const page = (length: number, titles: readonly number[]): Node[] => Array.from({ length }, (_, i) => ({ title: titles.includes(i) ? 1 : 0, signed: false, jumpIn: false }) as Node);

test('a printed page is one stretch', () => {
  expect(stretchesOf(page(100, [0, 50]))).toEqual([[0, 100]]);
});

test('a longer text is cut before a title, and where there is none at the latest place', () => {
  expect(stretchesOf(page(700, [300, 310]))).toEqual([[0, 310], [310, 630], [630, 700]]);
});

test('nothing is left out', () => {
  const stretches = stretchesOf(page(5000, [17, 400, 1234, 4000]));
  expect(stretches[0]![0]).toBe(0);
  expect(stretches.at(-1)![1]).toBe(5000);
  stretches.slice(1).forEach(([from], i) => expect(from).toBe(stretches[i]![1]));
});
