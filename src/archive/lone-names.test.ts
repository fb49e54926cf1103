import { expect, test } from 'vitest';
import { loneNameBehind, readLoneName } from './lone-names.ts';

test.each([['（舒适）', '舒适'], ['(文 科)', '文科'], ['甘霖', '甘霖'], ['高 原', '高原']])('%s is a name where names are set', (text, name) => {
  expect(readLoneName(text)?.people).toEqual([{ name, role: null, org: null }]);
});

test.each(['（完）', '（连载）', '（单位）', '（方志图）', '（以下）', '泡菜', '（王小二家）'])('%s is none anywhere', (text) => {
  expect(readLoneName(text)).toBeNull();
});

test('stands behind a full stop', () => {
  expect(loneNameBehind('第七天就可以吃了。（舒适）')).toBe(9);
  expect(loneNameBehind('日子过得安逸（舒适）')).toBeNull();
});
