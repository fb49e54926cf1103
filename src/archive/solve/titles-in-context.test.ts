import { expect, test } from 'vitest';
import { learnLexicon } from './lexicon.ts';
import type { Node } from './nodes.ts';
import { readNodes } from './read-nodes.ts';
import type { SolverWeights } from './solver-weights.ts';
import { titleContexts, titlesInContext } from './titles-in-context.ts';
import { learnTopics } from './topic.ts';
import { readUnits } from './units.ts';
import { dictionary } from '../dictionary.ts';

const page = ['全市春耕备耕工作会议昨天在市农业局召开，与会人员听取了种子化肥调运情况的汇报。', '抓好春耕', '各县农技人员已经下到田间地头，指导农户修整秧田、检修农机，为早稻育秧做好准备。'].join('\n\n');

/** Weights under which only a line of at most four characters is doubtful, and 0.5 likely a title. */
function weights(links: Record<string, number>): SolverWeights {
  return { titles: { 'open bias': -10, 'open length<=4': 10, 'ended bias': -10 }, contexts: { bias: 0, own: 1, gained: 1 }, links, joins: {} };
}

function read(links: Record<string, number>, judge: typeof titlesInContext | typeof titleContexts) {
  const units = readUnits(page, dictionary);
  const texts = units.map(({ text }) => text);
  const topics = learnTopics(texts);
  return judge(readNodes(units, topics, dictionary, weights(links).titles), topics, dictionary, learnLexicon(texts), weights(links));
}
const titles = (links: Record<string, number>): number[] => (read(links, titlesInContext) as Node[]).map(({ title }) => title);

test('a doubtful line is a title where its page is worth more with it', () => {
  expect(titles({ 's title': 3 })[1]).toBeGreaterThan(0.9);
  expect(titles({ 's title': -3, 'f title': -9, 'F title': -9 })[1]).toBeLessThan(0.1);
  expect(titles({})[1]).toBeCloseTo(0.5);
});

test('only doubtful lines are looked at again', () => {
  expect((read({ 's title': 3 }, titleContexts) as { node: number }[]).map(({ node }) => node)).toEqual([1]);
  expect(titles({ 's title': 3 })[0]).toBeLessThan(0.001);
});
