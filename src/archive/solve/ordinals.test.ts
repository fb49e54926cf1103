import { expect, test } from 'vitest';
import { isItem, listFeatures, ordinalsOf } from './ordinals.ts';

test.each([
  ['一是抓源头；二是管过程。', ['是1', '是2']],
  ['会议提出：三要守住底线。', ['要3']],
  ['标准有二，一是看风，二是看雨。', ['是1', '是2']],
  ['（二）加强领导', ['（2']],
  ['十二、附则', ['、12']],
  ['第三，坚持为民。', ['第3']],
  ['3.全面推进', ['13']],
  ['②改造老旧管网', ['①2']],
  ['3.5万人参加', []],
  ['这一是非问题', []],
  ['四要素站点', []],
  ['五一要来看看', []],
  ['第三产业增长', []],
])('%s', (text, found) => {
  expect(ordinalsOf(text).map(({ kind, value }) => kind + value)).toEqual(found);
});

const piece = (text: string, length = text.length): { ordinals: ReturnType<typeof ordinalsOf>; length: number } => ({ ordinals: ordinalsOf(text), length });

test('a list in order speaks for a chain', () => {
  expect(listFeatures([piece('一是抓源头。'), piece('别的一段。'), piece('二是管过程。'), piece('三是严执法。')])).toEqual({ 'a listed': 2, 'a unlisted': 0 });
});

test('a place without the one before it speaks against a chain, the more text there is in which that could stand', () => {
  expect(listFeatures([piece('二是管过程。')])).toEqual({ 'a listed': 0, 'a unlisted': 0 });
  expect(listFeatures([piece('别的一段。', 500), piece('（四）严执法。')])).toEqual({ 'a listed': 0, 'a unlisted': 0.5 });
  expect(listFeatures([piece('别的一段。', 5000), piece('（四）严执法。', 400), piece('（五）重落实。')])).toEqual({ 'a listed': 1, 'a unlisted': 1 });
});

test.each(['一、建好一个家', '（二）物资册', '3.修好一条渠', '第四，守住一道堤'])('%s is an item of a list', (line) => {
  expect(isItem(line)).toBe(true);
});

test.each(['一座小城的防洪三十年', '3.15前夜的检查', '第四届渔火节开幕', '小水站里的大账本：一、二、三'])('%s is none', (line) => {
  expect(isItem(line)).toBe(false);
});
