import { expect, test } from 'vitest';
import { captionScore, creditTail, readCredit } from './credits.ts';

test.each([
  ['李建华 摄', ['李建华/摄影'], null],
  ['(某区区委宣传部供图)', [], '某区区委宣传部'],
  ['供图 某市市委宣传部', [], '某市市委宣传部'],
  ['（资料图片）', [], '资料图片'],
  ['新华社记者 王海 摄', ['王海/记者'], null],
  ['图/文李永恒', ['李永恒/文/图'], null],
  ['新华社发（李明 摄）', ['李明/摄影'], '新华社'],
  ['受访者供图', [], '受访者'],
  ['李晓小/摄', ['李晓小/摄影'], null],
])('%s', (text, people, source) => {
  const read = readCredit(text)!;
  expect([read.people.map(({ name, role }) => `${name}/${role!}`), read.source]).toEqual([people, source]);
});

test.each(['转型升级蓝图', '我们要做好工作。', '记者 李明', '一座城的发展蓝图', '◎文/本报记者 李明 图/受访者提供', '本报记者 那顺巴图'])('%s is no credit', (text) => {
  expect(readCredit(text)).toBeNull();
});

test.each([
  ['工作人员在现场巡查。王海 摄', '王海 摄'],
  ['图为新建的长廊。（资料图片）', '（资料图片）'],
  ['汽配模具园区。(某区区委宣传部供图)', '(某区区委宣传部供图)'],
])('%s', (text, credit) => {
  expect(text.slice(creditTail(text)!)).toBe(credit);
});

test('what says that it is a caption scores above a sentence with a credit, and that above a plain one', () => {
  const scores = ['图为新建的长廊。', '汽配模具园区。(某区区委宣传部供图)', '我们要把工作做好。'].map(captionScore);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores[0]! > 0.9 && scores[2]! < 0.2).toBe(true);
});
