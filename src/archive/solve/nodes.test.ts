import { expect, test } from 'vitest';
import { dictionary } from '../dictionary.ts';
import { readNodes } from './read-nodes.ts';
import { learnTopics } from './topic.ts';
import { readUnits } from './units.ts';

const closed = '镇上的供销社去年腾空了老库房，清出三十七本账，最早的一本是一九五三年的。';
/** How likely the second piece of a page is a title. */
function titleOf(...lines: string[]): number {
  const units = readUnits(lines.join('\n\n'), dictionary);
  return readNodes(units, learnTopics(units.map(({ text }) => text)), dictionary)[1]!.title;
}

test('a line above a subhead is a headline, commas or not', () => {
  const line = '守住一条渠、护好一片田，看着稻子年年黄';
  expect(titleOf(closed, line, '——记老闸工和他的徒弟', closed)).toBeGreaterThanOrEqual(0.9);
  expect(titleOf(closed, line, '——他说完这句话就走上了坝顶。', closed)).toBeLessThan(0.9);
  expect(titleOf(closed, `${line}。`, '——记老闸工和他的徒弟', closed)).toBeLessThan(0.1);
});

test('what is said in an interview is no title, torn or not; a headline may name who asks', () => {
  expect(titleOf(closed, '问：那么买下老库房的人是不是', closed)).toBe(0);
  expect(titleOf(closed, '记者：账本是怎么找到的？', closed)).toBe(0);
  expect(titleOf(closed, '记者：走村串户的人', closed)).toBeGreaterThan(0);
});
