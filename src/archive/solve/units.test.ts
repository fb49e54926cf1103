import { expect, test } from 'vitest';
import { dictionary } from '../dictionary.ts';
import { readUnits } from './units.ts';

const long = '天没有亮，闸房里已经有了动静。老闸工提着灯走上坝顶，先看水尺，再摸闸门上的铁链。';
/** Who signs in each byline of a page. */
const signed = (...lines: string[]): string[] => readUnits(lines.join('\n\n'), dictionary).flatMap(({ byline }) => (byline ? [byline.people.map(({ name }) => name).join(' ')] : []));

test('names below a headline need not look much like names where they are no words', () => {
  expect(signed('守闸人的三十八年', '樊鼓声 罗麦衣', long)).toEqual(['樊鼓声 罗麦衣']);
  expect(signed('守闸人的三十八年', '樊鼓声 罗麦衣', '闸房里亮着一盏马灯。')).toEqual(['樊鼓声 罗麦衣']);
  expect(signed('守闸人的三十八年', '高效 方便', long)).toEqual([]);
});

test('names that were read into a torn paragraph are no part of it', () => {
  expect(signed('徒弟跟了他四年，学会的第一件事是听水', '段青禾', '声，水声闷，是上游来了沙。')).toEqual(['段青禾']);
  expect(signed('徒弟跟了他四年，学会的第一件事是听水。', '那一年', '声，水声闷，是上游来了沙。')).toEqual([]);
  expect(signed('徒弟跟了他四年，学会的第一件事是听水', '那一年', '声，水声闷，是上游来了沙。')).toEqual([]);
});

test('a mark says that a line below a headline names who wrote the article, and no more than that', () => {
  expect(signed('守闸人的三十八年', '■樊晚钟', long)).toEqual(['樊晚钟']);
  expect(signed('守闸人的三十八年', '□ 樊晚钟', long)).toEqual(['樊晚钟']);
  expect(signed('守闸人的三十八年', '■方法', long)).toEqual([]);
  expect(signed('守闸人的三十八年', '■链接', long)).toEqual([]);
});

test('a name said twice, as beside a picture, is no headline', () => {
  expect(signed('守闸人的三十八年', '本报记者 樊晚钟', '### 樊晚钟', long)).toEqual(['樊晚钟', '樊晚钟']);
  expect(signed('守闸人的三十八年', '樊晚钟', '### 樊晚钟', long)).toEqual(['樊晚钟', '樊晚钟']);
  expect(signed('守闸人的三十八年', '本报记者 樊晚钟', '### 听水的人', long)).toEqual(['樊晚钟']);
});

test('an arrow points from a caption to its picture, and stands before the items of a list', () => {
  const roles = (...lines: string[]): string[] => readUnits(lines.join('\n\n'), dictionary).map(({ role }) => role);
  expect(roles(long, '▲闸房里的马灯。', long)).toEqual(['text', 'caption', 'text']);
  expect(roles(long, '▲先看水尺。', '▲再摸铁链。', '▲后开闸门。', long)).toEqual(['text', 'text', 'text', 'text', 'text']);
});

test('what names a note may name a column, where a title stands below it', () => {
  const roles = (...lines: string[]): string[] => readUnits(lines.join('\n\n'), dictionary).map(({ role }) => role);
  expect(roles(long, '短评', '把渡口的经验学到手', long)).toEqual(['text', 'text', 'text', 'text']);
  expect(roles(long, '短评', long)).toEqual(['text', 'editor_note', 'editor_note']);
});

test('a line in bold print is marked below all headings; a sentence, and words in a line, are not', () => {
  const level = (line: string): number | undefined => readUnits(`${line}\n\n春茶开采以来，四个村的茶农天不亮就上山。`, dictionary)[0]?.level;
  expect(['**山里的茶**', '<b>山里的茶</b>', '## 山里的茶', '**山里的茶**熟了', '**茶熟了。**'].map(level)).toEqual([7, 7, 2, 0, 0]);
});
