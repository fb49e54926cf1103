import * as jieba from 'jieba-wasm';
import type { Records } from '../../src/archive/record.ts';
import { mulberry32, pick } from './random.ts';

export interface BenchQuery {
  kind: string;
  text: string;
}

const wanted: Record<string, number> = { 二字词: 90, 人名: 90, 地名: 90, 机构: 70, 四字: 70, 数字日期: 90, 词界短语: 60, 任意短语: 60, 拉丁: 70, 任意三字: 70, 单字: 40 };
const han = /^\p{Script=Han}+$/u;

/** Queries of eleven kinds drawn from an archive's own text; the same for the same archive. */
export function drawQueries({ articles }: Records): BenchQuery[] {
  const random = mulberry32(11);
  const texts = articles.flatMap(({ blocks }) => blocks.map(({ text }) => text)).filter((text) => text.length > 10);
  const pools: Record<string, Set<string>> = Object.fromEntries(Object.keys(wanted).map((kind) => [kind, new Set<string>()]));
  const add = (kind: string, text: string): void => {
    if (text.trim() === text && text !== '' && !/[\s"]|^-/u.test(text)) pools[kind]!.add(text);
  };
  const piece = (text: string, length: number): string => {
    const characters = [...text];
    const from = Math.floor(random() * Math.max(1, characters.length - length));
    return characters.slice(from, from + length).join('');
  };
  for (let draw = 0; draw < 1500; draw++) {
    const text = pick(texts, random);
    const words = jieba.tag(text, true) as { word: string; tag: string }[];
    words.forEach(({ word, tag }, index) => {
      const length = [...word].length;
      if (han.test(word) && length === 2 && /^[nva]/.test(tag)) add('二字词', word);
      if (han.test(word) && length > 1 && tag === 'nr') add('人名', word);
      if (han.test(word) && length > 1 && tag === 'ns') add('地名', word);
      if (han.test(word) && length > 3 && /^n/.test(tag)) add('机构', word);
      if (han.test(word) && length === 4) add('四字', word);
      if (/^\d/.test(word)) add('数字日期', word + (words[index + 1]?.word ?? ''));
      const phrase = words.slice(index, index + 4).map((one) => one.word).join('');
      if (phrase.length >= 6 && phrase.length <= 10) add('词界短语', phrase);
    });
    add('任意短语', piece(text, 6 + Math.floor(random() * 5)));
    add('任意三字', piece(text, 3));
    add('单字', piece(text, 1));
    for (const [latin] of text.matchAll(/[A-Za-z][A-Za-z0-9.+-]*/g)) {
      for (let length = 1; length <= latin.length; length++) add('拉丁', latin.slice(0, length));
    }
    for (const [mixed] of text.matchAll(/\d+[.\d]*[%A-Za-z℃]+|[A-Za-z]+\p{Script=Han}{1,3}/gu)) add('拉丁', mixed);
  }
  return Object.entries(wanted).flatMap(([kind, count]) => {
    const pool = [...pools[kind]!];
    return Array.from({ length: Math.min(count, pool.length) }, () => ({ kind, text: pool.splice(Math.floor(random() * pool.length), 1)[0]! }));
  });
}
