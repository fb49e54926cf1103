import { expect, test } from 'vitest';
import { chainsOf, followers } from './chains.ts';

test('links become chains, in the order of their first nodes', () => {
  expect(chainsOf(followers(6, [{ from: 4, to: 1 }, { from: 0, to: 3 }, { from: 3, to: 2 }]))).toEqual([[0, 3, 2], [4, 1], [5]]);
});
