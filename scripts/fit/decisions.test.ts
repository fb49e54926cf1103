import { expect, test } from 'vitest';
import { Decisions } from './decisions.ts';

test('weights under which the true answers are likeliest', () => {
  const decisions = new Decisions({ bias: 0 });
  for (let k = 0; k < 100; k++) decisions.add({ bias: 1, wet: k % 2 }, k % 2 === 1 ? k % 10 !== 1 : k % 10 === 0, 'line ');
  const weights = decisions.fit(() => 1e-6);
  // Of 50 wet ones 40 are true, of 50 dry ones 10.
  expect(weights['line bias']).toBeCloseTo(Math.log(10 / 40), 3);
  expect(weights['line wet']).toBeCloseTo(Math.log(40 / 10) - Math.log(10 / 40), 3);
});

test('the weights of before stay where nothing speaks against them', () => {
  const decisions = new Decisions({ seen: 2, unseen: -1 });
  decisions.add({ seen: 1 }, true);
  const weights = decisions.fit(() => 1000);
  expect(weights.seen).toBeCloseTo(2, 2);
  expect(weights.unseen).toBe(-1);
});

test('the loss falls by fitting, and is that of a coin where nothing is known', () => {
  const decisions = new Decisions({ odd: 0 });
  for (let k = 0; k < 100; k++) decisions.add({ odd: k % 2 ? 1 : -1 }, k % 2 === 1);
  expect(decisions.loss({})).toBeCloseTo(Math.log(2));
  expect(decisions.loss(decisions.fit(() => 1))).toBeLessThan(0.1);
});
