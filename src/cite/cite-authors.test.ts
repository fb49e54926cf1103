import { expect, test } from 'vitest';
import { citedAuthors } from './cite-authors.ts';

const signed = (...people: [name: string, role: string | null][]): string[] => citedAuthors(people.map(([name, role]) => ({ name, role, org: null })));

test('reporters, correspondents and names without a role', () => {
  expect(signed(['何晴', '记者'], ['陈夕馨', '通讯员'], ['李明', null])).toEqual(['何晴', '陈夕馨', '李明']);
});

test('not photographers, editors, translators', () => {
  expect(signed(['甲', '摄影'], ['乙', '责任编辑'], ['丙', '译'], ['丁', '摄'], ['戊', '校对'])).toEqual([]);
});

test('but those who wrote as well', () => {
  expect(signed(['甲', '文/图'], ['乙', '摄影报道'], ['丙', '编写'])).toEqual(['甲', '乙', '丙']);
});

test('each name once and without the spaces that spread it', () => {
  expect(signed(['王　强', '记者'], ['王强', null], ['欧阳 修', null], ['John Smith', null], [' ', null])).toEqual(['王强', '欧阳修', 'John Smith']);
});
