import { expect, test } from 'vitest';
import { repeatedLines } from './repeated-lines.ts';

const [first, second, third] = ['老船厂停产十一年以后打开了大门，两座船台之间搭起木头书架，孩子们脱了鞋坐在上面看书，一直坐到天黑。', '看门的老人说，头一个月来了三千人，到第三个月，连江对岸的学校也把阅读课搬到了这里，一周一次，风雨无阻。', '傍晚，船台上的灯亮了。'];
const repeated = (...lines: string[]): number[] => [...repeatedLines(lines.map((text) => ({ text })))];

test('what a reader says again and again was printed once', () => {
  expect(repeated(first, second, first, second, first)).toEqual([2, 3, 4]);
  expect(repeated(first, `- ${first.replaceAll('，', ',')}`, second)).toEqual([1]);
  expect(repeated('老船厂打开大门迎来三千人', '老船厂打开大门迎来三千人', first)).toEqual([1]);
});

test('where it was stopped in the middle of that, too', () => {
  expect(repeated(first, second, first, second.slice(0, 20))).toEqual([2, 3]);
  expect(repeated(first, second, second.slice(0, 20))).toEqual([]);
});

test('short lines that stand apart, and verses, are the page’s own', () => {
  expect(repeated('老船厂', '老船厂', first, third, second, third)).toEqual([]);
});
