import { expect, test } from 'vitest';
import { factsFromFileName } from './file-name-facts.ts';

test.each([
  ['宁波日报-2026-03-25-01.txt', { newspaper: '宁波日报', date: '2026-03-25', page: '1' }],
  ['2026-03-25_04.txt', { date: '2026-03-25', page: '4' }],
  ['湖南日报/2021-12-03/A03-市州新闻.txt', { newspaper: '湖南日报', date: '2021-12-03', page: 'A03', title: '市州新闻' }],
  ['宁波日报/2026/03/25/2.md', { newspaper: '宁波日报', date: '2026-03-25', page: '2' }],
  ['宁波日报 2026年03月25日 第4版.txt', { newspaper: '宁波日报', date: '2026-03-25', page: '4' }],
  ['20260325-2.txt', { date: '2026-03-25', page: '2' }],
  ['宁波日报-2026-02-30-01.txt', { newspaper: '宁波日报', page: '1' }, '2026-02-30'],
  ['99999999_20269999.txt', {}],
  ['000_19d821ee07bdfad6.txt', {}],
  ['scan-0001.txt', {}],
])('%s', (file, expected, impossible: string | null = null) => {
  const { facts, impossibleDate } = factsFromFileName(file);
  expect(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]))).toEqual(expected);
  expect(impossibleDate).toBe(impossible);
});
