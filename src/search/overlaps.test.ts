import { expect, test } from 'vitest';
import { chanceOverlaps, cutText, hanWords } from './overlaps.ts';

const cut = (line: string) => cutText(line.replaceAll('/', ''), () => line.split('/'));

test('a word of the archive that an article holds only across borders is told', () => {
  expect(chanceOverlaps([cut('大会/见证/历史')], new Set(['会见', '见证', '证历']))).toEqual(['会见', '证历']);
});
test('one that it also holds as a word is not', () => {
  expect(chanceOverlaps([cut('大会/见证'), cut('会见/客人')], new Set(['会见']))).toEqual([]);
});
test('words are those of two to four Han characters', () => {
  expect([...hanWords(cut('人/会见/ab/12/目不暇接/中华人民共和国'))]).toEqual(['会见', '目不暇接']);
});
