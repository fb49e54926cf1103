import { expect, test } from 'vitest';
import { listed, ordinalsOf } from './ordinals.ts';

test.each([
  ['一是抓源头；二是管过程。', ['是1', '是2']],
  ['会议提出：三要守住底线。', ['要3']],
  ['（二）加强领导', ['（2']],
  ['十二、附则', ['、12']],
  ['第三，坚持为民。', ['第3']],
  ['3.全面推进', ['13']],
  ['②改造老旧管网', ['①2']],
  ['3.5万人参加', []],
  ['这一是非问题', []],
  ['第三产业增长', []],
])('%s', (text, found) => {
  expect(ordinalsOf(text).map(({ kind, value }) => kind + value)).toEqual(found);
});

test('a list in order speaks for a chain, one with gaps against it', () => {
  const pieces = ['一是抓源头。', '无关的一段。', '二是管过程。', '三是严执法。'].map(ordinalsOf);
  expect(listed(pieces)).toBe(2);
  expect(listed([pieces[0]!, pieces[3]!, pieces[2]!])).toBe(-2);
  expect(listed([pieces[1]!])).toBe(0);
});
