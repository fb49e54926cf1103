import * as jieba from 'jieba-wasm';
import { expect, test } from 'vitest';
import { bond } from '../word-pairs/known-pairs.ts';
import type { Bond } from '../word-pairs/bond.ts';
import { learnLexicon } from './lexicon.ts';
import { seamEvidence } from './seam-evidence.ts';
import { seamWords } from './seam-words.ts';

const cut = (text: string): string[] => jieba.cut(text, false);
const told = (before: string, after: string, page: readonly string[] = [before, after], bond: Bond = () => 0): string => seamWords(before, after, seamEvidence(before, after, { cut, bond, lexicon: learnLexicon(page) }), cut);

test('names the word that a join makes', () => {
  expect(told('两地建立了长期协', '作机制，定期会商。')).toBe('断处合为一词“协作”');
});

test('names it without the character read twice', () => {
  expect(told('两地建立了长期协', '协作机制，定期会商。')).toBe('断处合为一词“协作”；“协”在断处重出');
});

test('tells numbers from numbers with a measure word', () => {
  expect(told('全年接待游客12', '万人次，同比增长一成。')).toBe('数字与量词相接');
  expect(told('全年接待游客12', '5万人次，同比增长一成。')).toBe('数字在此相接');
});

test('says which mark is closed', () => {
  expect(told('馆里新辟了一间“听得见的', '展厅”，供盲人观众触摸。')).toBe('引号在此合上');
  expect(told('他读完了《河边的', '磨坊》，又从头读起。')).toBe('书名号在此合上');
});

test('says where words are known as neighbours', () => {
  expect(told('两地建立了长期合作', '机制，定期会商。', ['两地'], bond)).toBe('断处前后的词常相连');
});

test('falls back on other lines of the page, and then on the open sentence', () => {
  const page = ['闻梧桥下水声急', '人们站在闻梧桥上看灯', '走过闻梧桥便是老街', '闻梧桥修于明代'];
  expect(told('游人多在闻梧', '桥头停步。', page)).toBe('断处的字在本版别处也相连');
  expect(told('渔民们收起了网', '回到码头卸货。')).toBe('句子未完，下文相接');
  expect(told('渔民们收起了网，', '回到码头卸货。')).toBe('句子停在逗号，下文相接');
});
