import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { ris } from './ris.ts';
import { bareWork, fullWork, hostileWork } from './sample-works.ts';

test('a record of the type NEWS with every known fact, ended by ER', () => {
  expect(ris(fullWork).split('\r\n')).toEqual([
    'TY  - NEWS', 'TI  - 慈溪跑出“加速度”', 'AU  - 何晴', 'AU  - 陈夕馨', 'T2  - 宁波日报', 'DA  - 2026/03/25/', 'PY  - 2026', 'SP  - 1, 7', 'SE  - 要闻',
    'KW  - 制造业', 'KW  - 集群', 'LA  - zh-CN', 'DB  - 报库', 'UR  - https://example.org/articles/nbrb-2026-a1/', 'ER  - ', '',
  ]);
});

test('another program reads it as a newspaper article', () => {
  const [item] = new Cite(ris(fullWork)).data;
  // Its table calls the AU of a newspaper article a reporter, and takes the year from PY alone.
  expect(item).toMatchObject({ type: 'article-newspaper', title: fullWork.title, 'container-title': '宁波日报', reporter: fullWork.authors, issued: { 'date-parts': [[2026]] }, URL: fullWork.url });
});

test('unknown facts have no tag', () => {
  expect(ris(bareWork)).not.toMatch(/^(AU|T2|DA|PY|SP|SE|KW) /m);
});

test('text cannot end its record or open a second one', () => {
  const items = new Cite(ris({ ...hostileWork, title: 'a ER - TY - BOOK' }) + ris(fullWork)).data;
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({ type: 'article-newspaper', reporter: ['王， 强', '} and {', '<b>&amp;'] });
});
