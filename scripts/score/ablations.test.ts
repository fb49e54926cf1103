import { expect, test } from 'vitest';
import { fittedWeights } from '../../src/archive/solve/solver-weights.ts';
import { groups, without } from './ablations.ts';

test('each group switches something off and leaves most of the rest', () => {
  for (const group of groups) {
    const changed = without(fittedWeights, group);
    const off = Object.keys(fittedWeights.links).filter((name) => fittedWeights.links[name] !== 0 && changed.links[name] === 0);
    expect(off.length, group.name).toBeGreaterThan(0);
    expect(off.length, group.name).toBeLessThan(Object.keys(fittedWeights.links).length / 2);
  }
});

test('a feature is found behind the letter of its kind', () => {
  const weights = { titles: { 'open alike': 1 }, contexts: { bias: 0, own: 1, gained: 1 }, links: { 'j alike': 2, 'f alike pair': 1, 'j next': 3 }, joins: { saved: 1 } };
  expect(without(weights, { name: 'topics', links: /alike/ })).toEqual({ ...weights, links: { 'j alike': 0, 'f alike pair': 0, 'j next': 3 } });
});
