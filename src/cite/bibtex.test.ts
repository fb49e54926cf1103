import { expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { bareWork, fullWork, hostileWork } from './sample-works.ts';

test('an article entry that says it is from a newspaper', () => {
  expect(bibtex(fullWork)).toBe(`@article{baoku:nbrb-2026-a1,
  author = {{何晴} and {陈夕馨}},
  title = {{慈溪跑出“加速度”}},
  journal = {宁波日报},
  date = {2026-03-25},
  year = {2026},
  month = {3},
  day = {25},
  pages = {1, 7},
  keywords = {制造业, 集群},
  entrysubtype = {newspaper},
  mark = {N},
  langid = {chinese},
  url = {https://example.org/articles/nbrb-2026-a1/},
}
`);
});

test('unknown facts have no field', () => {
  expect(bibtex(bareWork)).not.toMatch(/author|journal|date|year|month|day|pages|keywords/);
});

test('braces stay balanced at every depth, whatever the text', () => {
  let depth = 0;
  const depths = [...bibtex(hostileWork)].map((character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0));
  expect(depth).toBe(0);
  expect(depths.slice(bibtex(hostileWork).indexOf('{'), -2).every((at) => at >= 1)).toBe(true);
  expect(bibtex(hostileWork).match(/^ {2}\w+ = /gm)).toHaveLength(bibtex(fullWork).match(/^ {2}\w+ = /gm)!.length);
});

test('keys hold no character that ends them, and differ when ids differ', () => {
  expect(bibtex(hostileWork)).toMatch(/^@article\{baoku:[\w-]+,\n/);
  expect(bibtex({ ...bareWork, id: '甲' }).split('\n')[0]).not.toBe(bibtex({ ...bareWork, id: '乙' }).split('\n')[0]);
});
