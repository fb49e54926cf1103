import { expect, test } from 'vitest';
import { chainEvidence } from './chain-features.ts';
import type { Features } from './features.ts';
import { learnLexicon } from './lexicon.ts';
import { readNodes } from './read-nodes.ts';
import { readScene } from './scene.ts';
import { learnTopics } from './topic.ts';
import { readUnits } from './units.ts';
import { dictionary } from '../dictionary.ts';

const text = '全市春耕备耕工作会议昨天在市农业局召开，与会人员听取了种子化肥调运情况的汇报。';
const lines = ['抓好春耕', text, text, '渡口通航', text];

/** What speaks for lines of this page being an article; the first and the fourth are titles. */
function features(chain: readonly number[]): Features {
  const units = readUnits(lines.join('\n\n'), dictionary);
  const texts = units.map((unit) => unit.text);
  const topics = learnTopics(texts);
  const nodes = readNodes(units, topics, dictionary).map((node, i) => ({ ...node, title: i % 3 ? 0 : 1 }));
  return chainEvidence(readScene(nodes, topics, dictionary, learnLexicon(texts)), {}).ofTexts(chain);
}

test('an article with a title is seldom a few words', () => {
  expect(features([0, 1])['a brief']).toBeCloseTo(Math.log(200 / (4 + text.length)));
  expect(features([0, ...Array<number>(6).fill(1)])['a brief']).toBe(0);
  expect(features([1, 2])['a brief']).toBe(0);
});

test('an article stands together, or is scattered over the page', () => {
  expect(features([0, 1, 2])['a scattered']).toBe(0);
  expect(features([0, 4])['a scattered']).toBeCloseTo(Math.log(5 / 2));
  expect(features([4, 0])['a scattered']).toBeCloseTo(Math.log(5 / 2));
});

test('a text that belongs to nothing is alone', () => {
  expect([features([1]), features([0]), features([1, 2])].map((found) => found['a alone'])).toEqual([1, 0, 0]);
});
