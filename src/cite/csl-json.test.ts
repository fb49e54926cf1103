import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { cslItem, cslJson } from './csl-json.ts';
import { bareWork, fullWork, hostileWork } from './sample-works.ts';

test('every known fact under its CSL name', () => {
  expect(cslItem(fullWork)).toEqual({
    id: 'nbrb-2026-a1', type: 'article-newspaper', title: '慈溪跑出“加速度”', author: [{ literal: '何晴' }, { literal: '陈夕馨' }], 'container-title': '宁波日报',
    issued: { 'date-parts': [[2026, 3, 25]] }, page: '1, 7', section: '要闻', keyword: '制造业, 集群', language: 'zh-CN', archive: '报库', URL: fullWork.url,
  });
});

test('unknown facts have no key', () => {
  expect(Object.keys(cslItem(bareWork))).toEqual(['id', 'type', 'title', 'language', 'archive', 'URL']);
});

test('another program reads what was written, hostile text too', () => {
  const works = [fullWork, bareWork, hostileWork];
  const read = new Cite(cslJson(works)).data;
  expect(read.map(({ title, URL }) => [title, URL])).toEqual(works.map(({ title, url }) => [title, url]));
});
