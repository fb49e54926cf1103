import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossed, crossing, isLeap, type Leap, leapsOf, orderOf } from './leaps.ts';

test('two leaps cross, lie within each other or lie apart', () => {
  expect(crossing({ from: 1, to: 5 }, { from: 3, to: 8 })).toBe(1);
  expect(crossing({ from: 3, to: 8 }, { from: 1, to: 5 })).toBe(1);
  expect(crossing({ from: 1, to: 8 }, { from: 3, to: 5 })).toBe(-1);
  expect(crossing({ from: 1, to: 3 }, { from: 3, to: 8 })).toBe(0);
});

test('only what leaps over other pieces further down counts', () => {
  expect(leapsOf(Int32Array.of(3, 2, -1, 5, 0, -1))).toEqual([{ from: 0, to: 3 }, { from: 3, to: 5 }]);
});

test('a page read column by column goes on in the order it stopped in', () => {
  // Three articles over two columns each, then the same with the second column read from its foot.
  expect(orderOf([{ from: 0, to: 3 }, { from: 1, to: 4 }, { from: 2, to: 5 }])).toBeGreaterThan(0);
  expect(orderOf([{ from: 0, to: 5 }, { from: 1, to: 4 }, { from: 2, to: 7 }])).toBeLessThan(orderOf([{ from: 0, to: 3 }, { from: 1, to: 4 }, { from: 2, to: 5 }]));
  expect(orderOf([])).toBe(0);
});

test('what a change crosses is the difference of all pairs before and after it', () => {
  const nexts = fc.uniqueArray(fc.nat(9), { minLength: 10, maxLength: 10 }).map((places) => places.map((to, from) => (to > from && to % 3 !== from % 3 ? to : -1)));
  const total = (leaps: readonly Leap[]): number => leaps.reduce((sum, leap, i) => sum + leaps.slice(i + 1).reduce((part, other) => part + crossing(leap, other), 0), 0);
  fc.assert(fc.property(nexts, fc.nat(9), fc.nat(9), (next, from, to) => {
    fc.pre(from !== to && next[from] !== to);
    const leap = (i: number, j: number): Leap[] => (i >= 0 && isLeap(i, j) ? [{ from: i, to: j }] : []);
    const oldFrom = next.indexOf(to);
    const changed = next.map((old, i) => (i === from ? to : i === oldFrom ? -1 : old));
    const gained = crossed(leapsOf(Int32Array.from(next)), [...leap(from, next[from]!), ...leap(oldFrom, to)], leap(from, to));
    expect(gained).toBe(total(leapsOf(Int32Array.from(changed))) - total(leapsOf(Int32Array.from(next))));
  }));
});
