import { expect, test } from 'vitest';
import { weighed, weigher } from './features.ts';

const weights = { 'f near': 2, 'f far': -1, 'j near': 5, near: 7 };

test('a weigher finds what features add up to, whatever its first ones were', () => {
  const weigh = weigher(weights, 'f ');
  for (const features of [{ near: 0, far: 0, unknown: 1 }, { near: 1, far: 3, unknown: 2 }]) expect(weigh(features)).toBe(weighed(features, weights, 'f '));
  expect(weigher(weights)({ near: 1, far: 3 })).toBe(7);
});
