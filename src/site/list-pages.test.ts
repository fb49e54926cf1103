import { expect, test } from 'vitest';
import { pageCount, pagerSteps } from './list-pages.ts';

test('an empty list has one page, a full page does not open another', () => {
  expect([pageCount(0, 10), pageCount(10, 10), pageCount(11, 10)]).toEqual([1, 1, 2]);
});

test('a long pager shows its ends and where one is', () => {
  expect(pagerSteps(10, 20)).toEqual([1, 2, null, 8, 9, 10, 11, 12, null, 19, 20]);
  expect(pagerSteps(1, 3)).toEqual([1, 2, 3]);
});
