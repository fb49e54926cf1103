import { expect, test } from 'vitest';
import { bins, lowestThreshold, type Judged } from './calibration.ts';

const join = (confidence: number, right: boolean): Judged => ({ confidence, right, sure: confidence >= 0.9 });

test('the threshold goes down as long as enough of the joins above it are right', () => {
  expect(lowestThreshold([join(0.99, true), join(0.95, true), join(0.8, true), join(0.7, false)], 0.75)).toBe(0.7);
  expect(lowestThreshold([join(0.99, true), join(0.95, true), join(0.8, true), join(0.7, false)], 0.8)).toBe(0.8);
});

test('joins of the same confidence stand or fall together', () => expect(lowestThreshold([join(0.9, true), join(0.8, true), join(0.8, false)], 0.9)).toBe(0.9));

test('there is none where the surest join is wrong', () => expect(lowestThreshold([join(0.99, false), join(0.5, false)], 0.98)).toBeNull());

test('bins hold their lower edge, the last one both', () => {
  expect(bins([join(0.5, true), join(0.9, false), join(1, true)], [0, 0.5, 0.9, 1])).toEqual([{ from: 0, to: 0.5, joins: 0, right: 0 }, { from: 0.5, to: 0.9, joins: 1, right: 1 }, { from: 0.9, to: 1, joins: 2, right: 1 }]);
});
