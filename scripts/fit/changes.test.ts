import { expect, test } from 'vitest';
import { type Change, changesAt } from './changes.ts';

const show = ({ come }: Change): string => come.map((chain) => chain.join('')).join(' ');

// Two articles, 0 1 2 and 3 4.
const next = Int32Array.of(1, 2, -1, 4, -1);

test('a node is parted from what follows it', () => {
  expect(changesAt(next, 0, [], () => true).map(show)).toEqual(['0 12']);
});

test('a link that is put in excludes two others, whose ends stay open or are tied together', () => {
  const [, open, tied] = changesAt(next, 0, [4], () => true);
  expect([show(open!), show(tied!)]).toEqual(['04 12 3', '04 312']);
  expect(tied).toMatchObject({ put: [{ from: 0, to: 4 }, { from: 3, to: 1 }], cut: [{ from: 0, to: 1 }, { from: 3, to: 4 }] });
});

test('ends between which no link may run stay open', () => {
  expect(changesAt(next, 0, [4], () => false).map(show)).toEqual(['0 12', '04 12 3']);
});

test('within an article what lies between is left out, and no circle is closed', () => {
  expect(changesAt(next, 0, [2], () => true).map(show)).toEqual(['0 12', '02 1']);
  expect(changesAt(next, 2, [0, 1], () => true)).toEqual([]);
});
