import { expect, test } from 'vitest';
import { Rivals } from './rivals.ts';

test('what the truth has more of than its rivals gains weight, what they have more of loses it', () => {
  const rivals = new Rivals();
  for (let k = 0; k < 50; k++) {
    const [right, wrong] = [rivals.addLink([[0, 1]]), rivals.addLink([[1, 1]])];
    rivals.add([wrong], [right], [[2, -1]]);
    rivals.endChoice();
  }
  const [right, wrong, article, unseen] = rivals.fit([0, 0, 0, 0.5], [3, 3, 3, 3]);
  expect(right).toBeGreaterThan(0.3);
  expect(wrong).toBeLessThan(-0.3);
  expect(article).toBeGreaterThan(0.3);
  expect(unseen).toBe(0.5);
});

test('a weight that is held moves less', () => {
  const rivals = new Rivals();
  for (let k = 0; k < 50; k++) {
    rivals.add([rivals.addLink([[0, -1], [1, -1]])], [], []);
    rivals.endChoice();
  }
  const [free, held] = rivals.fit([0, 0], [3, 300]);
  expect(held).toBeGreaterThan(0);
  expect(free).toBeGreaterThan(10 * held!);
});

test('a choice without rivals is none', () => {
  const rivals = new Rivals();
  rivals.endChoice();
  expect(rivals.count).toBe(0);
});
