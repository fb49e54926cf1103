import { expect, test } from 'vitest';
import { coins } from './coins.ts';
import { bareWork, fullWork, hostileWork } from './sample-works.ts';

test('a Dublin Core context object of a newspaper article', () => {
  const pairs = [...new URLSearchParams(coins(fullWork))];
  expect(pairs).toEqual([
    ['ctx_ver', 'Z39.88-2004'], ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'], ['rft.type', 'newspaperArticle'], ['rft.title', '慈溪跑出“加速度”'], ['rft.au', '何晴'], ['rft.au', '陈夕馨'],
    ['rft.source', '宁波日报'], ['rft.date', '2026-03-25'], ['rft.pages', '1, 7'], ['rft.language', 'zh-CN'], ['rft.identifier', fullWork.url],
  ]);
});

test('unknown facts have no key; text cannot add one', () => {
  expect(coins(bareWork)).not.toMatch(/rft\.(au|source|date|pages)/);
  expect(new URLSearchParams(coins({ ...hostileWork, title: 'a&rft.source=b' })).getAll('rft.source')).toEqual([hostileWork.newspaper]);
});
