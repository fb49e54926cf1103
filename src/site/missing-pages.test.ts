import { expect, test } from 'vitest';
import type { Page } from '../archive/record.ts';
import { missingPages } from './missing-pages.ts';

const pages = (...numbers: (string | null)[]): Page[] => numbers.map((page) => ({ page }) as Page);

test('numbers below the highest page are missing, and only they', () => {
  expect(missingPages(pages('1', '4', '7'))).toBe('第2–3、5–6版未收');
});

test('nothing is said where nothing is missing or no number is known', () => {
  expect([missingPages(pages('1', '2')), missingPages(pages(null, 'A03'))]).toEqual([null, null]);
});
