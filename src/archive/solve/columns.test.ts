import { expect, test } from 'vitest';
import { evenness } from './columns.ts';
import type { Node } from './nodes.ts';

/** Pieces of these lengths; one below 0 is a headline. */
const pieces = (...rooms: number[]): Node[] => rooms.map((room) => ({ room: Math.abs(room), marks: 0, lines: null, title: room < 0 ? 1 : 0 }) as Node);
const inOrder = (nodes: readonly Node[]): number[] => nodes.map((_, i) => i);
/** Torn behind the pieces of these indexes. */
const tornBehind = (...at: number[]) => (i: number): number => (at.includes(i) ? 1 : 0);

test('breaks that divide an article into equal columns speak for it', () => {
  const nodes = pieces(-12, 120, 80, 60, 140, 200);
  expect(evenness(nodes, inOrder(nodes), tornBehind(2, 4), 0)).toBeGreaterThan(2);
});

test('breaks at uneven places speak against it', () => {
  const nodes = pieces(-12, 120, 30, 250, 150);
  expect(evenness(nodes, inOrder(nodes), tornBehind(1, 2, 3), 0)).toBeLessThan(-0.5);
});

test('a column that ends between two paragraphs leaves nothing torn, and still is a column', () => {
  const between = pieces(300, 120, 180, 100, 200);
  const nowhere = pieces(250, 170, 180, 150, 150);
  expect(evenness(between, inOrder(between), tornBehind(1, 3), 0)).toBeLessThan(evenness(pieces(300, 300, 300), [0, 1, 2], tornBehind(0, 1), 0));
  expect(evenness(pieces(300, 300, 300), [0, 1, 2], tornBehind(1), 0)).toBeGreaterThan(evenness(nowhere, inOrder(nowhere), tornBehind(2), 0));
});

test('a torn line at the very top may be a line of the head that was not made out', () => {
  const nodes = pieces(9, 300, 300);
  expect(evenness(nodes, inOrder(nodes), tornBehind(0, 1), 0)).toBeGreaterThan(0);
  const longer = pieces(170, 300, 300);
  expect(evenness(longer, inOrder(longer), tornBehind(0, 1), 0)).toBeLessThan(0);
});

test('an article without a torn paragraph says nothing', () => {
  const nodes = pieces(-12, 120, 30, 250);
  expect(evenness(nodes, inOrder(nodes), tornBehind(), 0)).toBe(0);
});

test('room that paragraphs take besides their characters counts', () => {
  // Two columns of 230 lines' room: six short paragraphs in the first, one long one in the second.
  const nodes = pieces(30, 30, 30, 30, 30, 20, 210);
  expect(evenness(nodes, inOrder(nodes), tornBehind(5), 10)).toBeGreaterThan(evenness(nodes, inOrder(nodes), tornBehind(5), 0));
});

test('where printed lines are seen, columns are of equally many', () => {
  // Three columns of ten lines; short last lines of paragraphs make their characters unequal. The last column lacks two lines.
  const nodes = [[4, 40], [6, 96], [3, 30], [3, 20], [4, 64], [5, 70], [3, 33]].map(([lines, room]) => ({ room, marks: 0, lines, title: 0 }) as Node);
  expect(evenness(nodes, inOrder(nodes), tornBehind(1, 4), 'lines')).toBeGreaterThan(evenness(nodes, inOrder(nodes), tornBehind(1, 4), 0) + 1);
});

test('names may stand at the top of the first column', () => {
  const nodes = [{ room: 36, marks: 24, lines: null, title: 1 } as Node, ...pieces(276, 300, 300)];
  expect(evenness(nodes, inOrder(nodes), tornBehind(1, 2), 0)).toBeGreaterThan(evenness([pieces(-12)[0]!, ...nodes.slice(1)], inOrder(nodes), tornBehind(1, 2), 0));
});

test('columns that were read one behind the other may hide where they end', () => {
  const nodes = pieces(500, 100, 300);
  expect(evenness(nodes, inOrder(nodes), tornBehind(1), 0, true)).toBeGreaterThan(evenness(nodes, inOrder(nodes), tornBehind(1), 0, false));
});
