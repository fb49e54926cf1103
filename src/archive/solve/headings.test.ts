import { expect, test } from 'vitest';
import type { Head } from './heads.ts';
import { headingFeatures } from './headings.ts';
import type { Node } from './nodes.ts';

/** Titles begin with #; a text that begins like a report with *. */
function features(...lines: string[]): ReturnType<typeof headingFeatures> {
  const nodes = lines.map((line) => ({ text: line.replace(/^[#*]/, ''), title: line.startsWith('#') ? 1 : 0, room: line.length }) as Node);
  const heads = lines.map((line) => ({ dated: line.startsWith('*') ? 1 : 0, leadingWord: 0 }) as Head);
  return headingFeatures(nodes, heads, lines.map((_, i) => i));
}
const text = '闸'.repeat(200);

test('headings are titles below text; what stands above the first paragraph is none', () => {
  expect(features('#守闸人', '#渡口传真', text)).toMatchObject({ 'a headed': 0, 'a headings': 0 });
  expect(features('#守闸人', text, '#看水', text)).toMatchObject({ 'a headed': 1, 'a one heading': 1, 'a headings': 1 });
  expect(features('#守闸人', text, '#看水', text, '#听水', '#听声', text)).toMatchObject({ 'a headed': 1, 'a one heading': 0, 'a headings': 2 });
});

test('headings of one article are short and about as long as one another', () => {
  expect(features('#守闸人', text, '#看水', text, '#听水', text)).toMatchObject({ 'a headings long': 0, 'a headings uneven': 0 });
  const put = features('#守闸人', text, '#看水', text, '#菜场门口的七级台阶到底该不该拆掉重修一遍', text);
  expect(put['a headings long'] > 0 && put['a headings uneven'] > 0).toBe(true);
});

test('what stands below a heading is seldom a few words', () => {
  expect(features('#守闸人', '闸。', '#看水', text)['a headings briefly']).toBe(0);
  expect(features('#守闸人', text, '#看水', '闸'.repeat(60))['a headings briefly']).toBeCloseTo(Math.log(2));
});

test('a report begins below a headline, not below a heading', () => {
  expect(features('#守闸人', `*${text}`, '#看水', text)['a dated heading']).toBe(0);
  expect(features('#守闸人', text, '#看水', `*${text}`)['a dated heading']).toBe(1);
});
