import { expect, test } from 'vitest';
import type { CitedWork } from './cited-work.ts';
import { gbt7714 } from './gbt7714.ts';

const work = (facts: Partial<CitedWork>): CitedWork => ({
  id: 'x', url: 'https://example.org/articles/x/', title: '', titleSupplied: false, authors: [], newspaper: null, cn: null, date: null, pages: [], section: null, keywords: [], archive: '报库', ...facts,
});

/** The example for newspapers in the standard itself, the same in both editions but for the punctuation. */
const standard = work({ authors: ['丁文详'], title: '数字革命与竞争国际化', newspaper: '中国青年报', date: { iso: '2000-11-20', parts: [2000, 11, 20] }, pages: ['15'] });

test('gives the example of GB/T 7714—2025', () => {
  expect(gbt7714(standard, '2025')).toBe('丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.');
});

test('gives the example of GB/T 7714—2015', () => {
  expect(gbt7714(standard, '2015')).toBe('丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).');
});

test('names three authors and 等', () => {
  const authors = ['朱宇', '单玉紫枫', '曾丹华'];
  expect(gbt7714({ ...standard, authors }, '2025')).toMatch(/^朱宇，单玉紫枫，曾丹华\. 数/);
  expect(gbt7714({ ...standard, authors: [...authors, '陈昱茗'] }, '2025')).toMatch(/^朱宇，单玉紫枫，曾丹华，等\. 数/);
  expect(gbt7714({ ...standard, authors: [...authors, '陈昱茗'] }, '2015')).toMatch(/^朱宇, 单玉紫枫, 曾丹华, 等\. 数/);
});

test('names several 版', () => {
  expect(gbt7714({ ...standard, pages: ['1', '3'] }, '2025')).toMatch(/，2000-11-20（1，3）\.$/);
  expect(gbt7714({ ...standard, pages: ['1', '3'] }, '2015')).toMatch(/, 2000-11-20\(1, 3\)\.$/);
});

test('leaves out what is unknown, with its punctuation', () => {
  expect(gbt7714({ ...standard, authors: [] }, '2025')).toBe('数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.');
  expect(gbt7714({ ...standard, date: null }, '2025')).toBe('丁文详. 数字革命与竞争国际化[N]. 中国青年报（15）.');
  expect(gbt7714({ ...standard, newspaper: null }, '2025')).toBe('丁文详. 数字革命与竞争国际化[N]. 2000-11-20（15）.');
  expect(gbt7714({ ...standard, newspaper: null, date: null }, '2025')).toBe('丁文详. 数字革命与竞争国际化[N].');
});

test('cites the archive’s own copy as online carrier', () => {
  expect(gbt7714(standard, '2025', true)).toBe('丁文详. 数字革命与竞争国际化[N/OL]. 中国青年报，2000-11-20（15）. https://example.org/articles/x/.');
});
