import { expect, test } from 'vitest';
import { headOf } from './heads.ts';
import type { Node } from './nodes.ts';

const head = (text: string, title = 0): ReturnType<typeof headOf> => headOf({ text, title } as Node, 'n2');

test('a report begins with a day, as much as the line is none of a title', () => {
  expect(head('3月12日，渡口恢复通航。').dated).toBe(1);
  expect(head('近日，渡口恢复通航。', 0.25).dated).toBe(0.75);
  expect(head('渡口3月12日恢复通航。').dated).toBe(0);
});

test('the last words of a torn sentence are short', () => {
  expect([head('程，全线通车。').stump, head('完工。随后铺轨。').stump, head('如期完成了全部工序。').stump, head('渡口恢复通航后，两岸往来只需十分钟。').stump]).toEqual([1, 1, 0.5, 0]);
  expect(head('完工。', 0.9).stump).toBe(0);
});

test('a subhead is told by its dash, a torn quotation by its marks', () => {
  expect([head('——记渡口艄公').dash, head('渡口——艄公').dash]).toEqual([true, false]);
  expect(head('开船”，他说。').closesMore).toBe(true);
  expect(head('“开船”，他说。')).toMatchObject({ closesMore: false, closesAll: true });
  expect(head('他说：“开船')).toMatchObject({ closesMore: false, closesAll: false });
});

test('a kicker is told by its colon, a column by its name', () => {
  expect(['市渡口管理处：', '渡口：两岸十分钟', '渡口传真', '渡口无人传真来'].map((text) => head(text).kicker)).toEqual([true, false, true, false]);
});
