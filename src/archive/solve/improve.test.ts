import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLinks, type Candidate } from './assign.ts';
import { chainsOf } from './chains.ts';
import { LinkSearch } from './improve.ts';

const nothing = (): number => 0;
const worth = (next: Int32Array, candidates: readonly Candidate[], weigh: (chain: readonly number[]) => number): number =>
  candidates.reduce((sum, { from, to, gain }) => (next[from] === to ? sum + gain : sum), 0) + chainsOf(next).reduce((sum, chain) => sum + weigh(chain), 0);

test('gives up a link that gains for articles that are better as wholes', () => {
  const candidates = [{ from: 0, to: 1, gain: 1 }, { from: 2, to: 3, gain: 1 }];
  const first = assignLinks(4, candidates);
  expect([...new LinkSearch(first, candidates, (chain) => (chain.includes(0) && chain.includes(1) ? -3 : 0)).improve().next]).toEqual([-1, -1, 3, -1]);
});

test('exchanges the rests of two articles, which gains only when both change', () => {
  const candidates = [{ from: 0, to: 2, gain: 2 }, { from: 1, to: 3, gain: 2 }, { from: 0, to: 3, gain: 1 }, { from: 1, to: 2, gain: 1 }];
  const { next } = new LinkSearch(assignLinks(4, candidates), candidates, (chain) => (chain.join() === '0,3' || chain.join() === '1,2' ? 4 : 0)).improve();
  expect([...next]).toEqual([3, 2, -1, -1]);
});

test('exchanges the rests of three articles in a round, which gains only when all have changed', () => {
  const candidates = [{ from: 0, to: 3, gain: 2 }, { from: 1, to: 4, gain: 2 }, { from: 2, to: 5, gain: 2 }, { from: 0, to: 4, gain: 1 }, { from: 1, to: 5, gain: 1 }, { from: 2, to: 3, gain: 1 }];
  const weigh = (chain: readonly number[]): number => (['0,4', '1,5', '2,3'].includes(chain.join()) ? 2 : 0);
  expect([...new LinkSearch(Int32Array.of(3, 4, 5, -1, -1, -1), candidates, weigh).improve().next]).toEqual([4, 5, 3, -1, -1, -1]);
});

test('of two ways to go on that are as good, the one in the page\'s order', () => {
  const candidates = [{ from: 0, to: 2, gain: 2 }, { from: 1, to: 3, gain: 2 }, { from: 0, to: 3, gain: 2 }, { from: 1, to: 2, gain: 2.1 }];
  const first = assignLinks(4, candidates);
  expect([...new LinkSearch(first, candidates, nothing).improve().next]).toEqual([3, 2, -1, -1]);
  expect([...new LinkSearch(first, candidates, nothing).inOrder(0.4).improve().next]).toEqual([2, 3, -1, -1]);
});

const links = fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7), gain: fc.integer({ min: -5, max: 9 }) }), { maxLength: 40 })
  .map((list) => [...new Map(list.filter(({ from, to }) => from !== to).map((link) => [`${link.from},${link.to}`, link])).values()]);

test('is never worse than what it began with, shares no follower and closes no circle', () => {
  fc.assert(fc.property(links, fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 64, maxLength: 64 }), (candidates, table) => {
    const weigh = (chain: readonly number[]): number => table[(chain[0]! * 8 + chain.at(-1)!) % 64]! + (chain.length % 3);
    const first = assignLinks(8, candidates);
    const { next } = new LinkSearch(first, candidates, weigh).improve();
    expect(worth(next, candidates, weigh)).toBeGreaterThanOrEqual(worth(first, candidates, weigh) - 1e-9);
    expect(chainsOf(next).flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  }));
});

test('leaves the best assignment as it is where articles weigh nothing', () => {
  fc.assert(fc.property(links.map((list) => list.filter(({ from, to }) => from < to)), (candidates) => {
    const first = assignLinks(8, candidates);
    expect(worth(new LinkSearch(first, candidates, nothing).improve().next, candidates, nothing)).toBe(worth(first, candidates, nothing));
  }));
});

test('a link is as sure as what one change could put in its place is worse', () => {
  const candidates = [{ from: 0, to: 1, gain: 5 }, { from: 0, to: 2, gain: 4.9 }, { from: 3, to: 4, gain: 8 }];
  const share = new LinkSearch(assignLinks(5, candidates), candidates, nothing).improve().shares();
  expect(share[0]).toBeCloseTo(1 / (1 + Math.exp(-5) + Math.exp(-0.1)));
  expect(share[3]).toBeCloseTo(1 / (1 + Math.exp(-8)));
});
