import { expect, test } from 'vitest';
import { Rivals } from './rivals.ts';

test('what the truth has more of than its rivals gains weight, what they have more of loses it', () => {
  const rivals = new Rivals({ unseen: 0.5 });
  for (let k = 0; k < 50; k++) {
    rivals.add([rivals.addLink({ wrong: 1 })], [rivals.addLink({ right: 1 })], { article: -1 });
    rivals.endChoice();
  }
  const { right, wrong, article, unseen } = rivals.fit(() => 3);
  expect(right).toBeGreaterThan(0.3);
  expect(wrong).toBeLessThan(-0.3);
  expect(article).toBeGreaterThan(0.3);
  expect(unseen).toBe(0.5);
});

test('a link has to be worth more than its ends staying open', () => {
  const rivals = new Rivals({});
  for (let k = 0; k < 50; k++) {
    rivals.add([rivals.addLink({ link: 1 }, { end: 1 }, { start: 1 })], [], {});
    rivals.endChoice();
  }
  const { link, end, start } = rivals.fit(() => 3);
  expect(link).toBeLessThan(0);
  expect(end).toBeCloseTo(-link!);
  expect(start).toBeCloseTo(-link!);
});

test('a weight that is held moves less', () => {
  const rivals = new Rivals({});
  for (let k = 0; k < 50; k++) {
    rivals.add([rivals.addLink({ free: -1, held: -1 })], [], {});
    rivals.endChoice();
  }
  const { free, held } = rivals.fit((name) => (name === 'held' ? 300 : 3));
  expect(held).toBeGreaterThan(0);
  expect(free).toBeGreaterThan(10 * held!);
});

test('a choice without rivals is none', () => {
  const rivals = new Rivals({});
  rivals.endChoice();
  expect(rivals.count).toBe(0);
});
