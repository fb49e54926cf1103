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
