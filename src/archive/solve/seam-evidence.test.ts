import * as jieba from 'jieba-wasm';
import { expect, test } from 'vitest';
import { bond } from '../word-pairs/known-pairs.ts';
import { learnLexicon } from './lexicon.ts';
import { seamEvidence, strayHead, strayTail } from './seam-evidence.ts';

const cut = (text: string): string[] => jieba.cut(text, false);

test.each(['工作队里年纪最大的木匠', '两名徒弟到邻县去', '陈木匠今年七十三岁', '早在开春以前', '的辐条有三十六根'])('%s begins with a word', (text) => {
  expect(strayHead(text, cut)).toBe(false);
});

test.each(['队。队里年纪最大的木匠', '匠今年七十三岁'])('%s begins with a character torn off its word', (text) => {
  expect(strayHead(text, cut)).toBe(true);
});

test('a numeral begins a text as a word, but is torn off one at its end', () => {
  expect(strayHead('三十六根辐条', cut)).toBe(false);
  expect(strayTail('水车的辐条有三', cut)).toBe(true);
});

test('what goes together is told with the character left out that was read twice', () => {
  const evidence = (before: string, after: string): number => seamEvidence(before, after, { cut, bond, lexicon: learnLexicon([]) }).bond;
  expect(evidence('两地建立了长期协', '协作机制，定期会商。')).toBeCloseTo(evidence('两地建立了长期协', '作机制，定期会商。'), 5);
  expect(evidence('两地建立了长期协', '作机制，定期会商。')).toBeGreaterThan(0.5);
  expect(evidence('两地建立了长期协', '匠今年七十三岁。')).toBeLessThan(0);
});

test('a number goes on with its unit, and a decimal is left without one by hardly any sentence', () => {
  const evidence = (before: string, after: string): number => seamEvidence(before, after, { cut, bond, lexicon: learnLexicon([]) }).number;
  expect(evidence('今年产盐7.26', '万吨，比去年多。')).toBe(1);
  expect(evidence('水车停了12', '天。')).toBe(1);
  expect(evidence('今年产盐7.26', '老木匠说，')).toBe(-1);
  expect(evidence('盐场建于1962', '老木匠说，')).toBe(0);
});
