import { expect, test } from 'vitest';
import { isColumnName } from './column-names.ts';

test.each(['渡口传真', '记者走基层', '百姓话题', '今日关注', '来自一线的报道', '短评', '读者来信', '本市新闻'])('%s may be a column', (text) => {
  expect(isColumnName(text)).toBe(true);
});

test.each(['传真', '渡口的传真机', '渡口：关注', '守闸人的三十八年', '请大家都来关注渡口热线'])('%s is none', (text) => {
  expect(isColumnName(text)).toBe(false);
});
