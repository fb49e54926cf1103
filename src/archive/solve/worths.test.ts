import { expect, test } from 'vitest';
import { keyOf, Worths } from './worths.ts';

/** Keys as the search makes them: two halves of 26 bits. Many share one half, as chains do that end alike. */
const keys = Array.from({ length: 5000 }, (_, i) => keyOf((i % 70) * 9973, Math.floor(i / 70) * 31_337));

test('what was set is found again, however many there are, and nothing else', () => {
  const worths = new Worths();
  keys.forEach((key, i) => worths.set(key, i / 7));
  keys.forEach((key, i) => expect(worths.get(key)).toBe(i / 7));
  for (const key of keys) expect(worths.get(key + 1)).toBeUndefined();
});

test('a worth set anew takes the place of the old one; 0 and less than 0 are worths', () => {
  const worths = new Worths();
  expect(worths.get(0)).toBeUndefined();
  worths.set(0, 3);
  worths.set(0, 0);
  worths.set(2 ** 52 - 1, -2.5);
  expect([worths.get(0), worths.get(2 ** 52 - 1)]).toEqual([0, -2.5]);
});
