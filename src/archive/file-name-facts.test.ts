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
  ['人民日报1956.7.8-3.txt', { newspaper: '人民日报', date: '1956-07-08', page: '3' }],
  ['2026年3月25日宁波日报第4版要闻.txt', { newspaper: '宁波日报', date: '2026-03-25', page: '4', title: '要闻' }],
  ['宁波日报（2026年3月25日）第四版.txt', { newspaper: '宁波日报', date: '2026-03-25', page: '4' }],
  ['2026-03-25/宁波日报_A04版.txt', { newspaper: '宁波日报', date: '2026-03-25', page: 'A04' }],
  ['nbrb20260325A04.txt', { date: '2026-03-25', page: 'A04' }],
  ['OCR结果_宁波日报_2026-03-25_01 (1).txt', { newspaper: '宁波日报', date: '2026-03-25', page: '1' }],
  ['扫描件-2026-03-25-001.txt', { date: '2026-03-25', page: '1' }],
  ['宁波日报-2026-03-25-1-4.txt', { newspaper: '宁波日报', date: '2026-03-25' }],
  ['1956-07/3.txt', {}],
  ['IMG_20260325_120000.txt', {}],
  ['99999999_20269999.txt', {}],
  ['000_19d821ee07bdfad6.txt', {}],
  ['scan-0001.txt', {}],
])('%s', (file, expected, impossible: string | null = null) => {
  const { facts, impossibleDate } = factsFromFileName(file);
  expect(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]))).toEqual(expected);
  expect(impossibleDate).toBe(impossible);
});
