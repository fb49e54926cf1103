import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLinks, type Candidate } from './assign.ts';

test('takes the pair that is best for all, not the best single link', () => {
  const next = assignLinks(4, [
    { from: 0, to: 2, gain: 5 },
    { from: 0, to: 3, gain: 4 },
    { from: 1, to: 2, gain: 4 },
  ]);
  expect([...next]).toEqual([3, 2, -1, -1]);
});

test('gives up the weakest link of a circle', () => {
  expect([...assignLinks(3, [{ from: 0, to: 1, gain: 3 }, { from: 1, to: 2, gain: 2 }, { from: 2, to: 0, gain: 1 }])]).toEqual([1, 2, -1]);
});

test('gives up the link of a circle whose place another can take', () => {
  // 0 is the headline, 1 the rest of a torn paragraph, 2 the next paragraph, 3 the lead that 1 goes on with.
  const next = assignLinks(4, [{ from: 0, to: 1, gain: 1 }, { from: 1, to: 2, gain: 3 }, { from: 2, to: 3, gain: 4 }, { from: 3, to: 1, gain: 6 }, { from: 0, to: 3, gain: 3.5 }]);
  expect([...next]).toEqual([3, 2, -1, 1]);
});

const total = (next: Int32Array, candidates: Candidate[]): number => candidates.reduce((sum, c) => sum + (next[c.from] === c.to ? c.gain : 0), 0);

test('is as good as trying everything, where no circles are possible', () => {
  const forward = fc.array(fc.record({ from: fc.nat(4), to: fc.nat(4), gain: fc.integer({ min: -3, max: 9 }) }), { maxLength: 9 })
    .map((list) => [...new Map(list.filter((c) => c.from < c.to).map((c) => [`${c.from},${c.to}`, c])).values()]);
  fc.assert(fc.property(forward, (candidates) => {
    let best = 0;
    for (let set = 0; set < 1 << candidates.length; set++) {
      const chosen = candidates.filter((_, i) => set & (1 << i));
      if (new Set(chosen.map((c) => c.from)).size < chosen.length || new Set(chosen.map((c) => c.to)).size < chosen.length) continue;
      best = Math.max(best, chosen.reduce((sum, c) => sum + c.gain, 0));
    }
    expect(total(assignLinks(5, candidates), candidates)).toBe(best);
  }));
});

test('a follower is shared by no two pieces, and no circle is left, whatever the candidates', () => {
  fc.assert(fc.property(fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9), gain: fc.double({ min: -1, max: 9, noNaN: true }) }), { maxLength: 60 }), (candidates) => {
    const next = assignLinks(10, candidates);
    const used = [...next].filter((n) => n >= 0);
    expect(new Set(used).size).toBe(used.length);
    for (let i = 0; i < 10; i++) {
      let at = i;
      for (let step = 0; step <= 10 && at !== -1; step++) at = next[at]!;
      expect(at).toBe(-1);
    }
  }));
});

test('many pieces that all lead to one another are linked in bounded time, without a circle', { timeout: 20_000 }, () => {
  const pieces = Array.from({ length: 80 }, (_, i) => i);
  const next = assignLinks(80, pieces.flatMap((from) => pieces.map((to) => ({ from, to, gain: 1 + ((from * 31 + to * 17) % 97) / 1000 }))));
  for (const start of pieces) {
    let [at, steps] = [start, 0];
    while (next[at]! >= 0 && steps <= 80) [at, steps] = [next[at]!, steps + 1];
    expect(steps).toBeLessThan(80);
  }
});
