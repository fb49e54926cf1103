import { expect, test } from 'vitest';
import { fittedWeights } from '../../src/archive/solve/solver-weights.ts';
import { LinkChoices } from './link-choices.ts';
import type { TruePage } from './page.ts';

const lines = [
  '守闸人的三十八年', '老闸工提着灯走上坝顶，先看水尺，再摸闸门上的铁链。', '徒弟跟了他四年，学会的第一件事是听水。',
  '菜场门口的台阶该不该拆', '街口菜场门前有七级台阶，推车的老人每回都要人帮一把。', '最后定下的办法是在台阶旁边修一条缓坡。',
];
const text = lines.join('\n\n');
const block = (line: string): TruePage['articles'][number]['blocks'][number] => ({ role: line.endsWith('。') ? 'paragraph' : 'headline', spans: [[text.indexOf(line), text.indexOf(line) + line.length]] });
const page: TruePage = { file: 'page.txt', text, articles: [lines.slice(0, 3), lines.slice(3)].map((own) => ({ blocks: own.map(block) })), furniture: [] };

test('what the solver finds instead of the truth is a rival once, and the truth none', () => {
  const choices = new LinkChoices([page], fittedWeights);
  const nothing = { ...fittedWeights, links: { 't bias': -100, 'f bias': -100 } };
  const [count, before] = [choices.count, choices.loss(nothing.links)];
  expect([choices.addFound(nothing), choices.addFound(nothing)]).toEqual([2, 0]);
  expect(choices.count).toBeGreaterThan(count);
  expect(choices.loss(nothing.links)).toBeGreaterThan(before);
  expect(choices.addFound(fittedWeights)).toBe(0);
});

test('weights fitted to it read the page as in truth', () => {
  const choices = new LinkChoices([page], { ...fittedWeights, links: {} });
  let links: Record<string, number> = {};
  for (let round = 0; round < 5; round++) {
    choices.addFound({ ...fittedWeights, links });
    links = choices.fit(() => 0.1);
  }
  expect(choices.addFound({ ...fittedWeights, links })).toBe(0);
});
