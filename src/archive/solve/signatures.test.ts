import { expect, test } from 'vitest';
import type { Node } from './nodes.ts';
import { signatures } from './signatures.ts';

const node = (more: Partial<Node>): Node => ({ title: 0, signed: false, dateline: false, names: [], ...more }) as Node;
const title = (...names: string[]): Node => node({ title: 0.9, signed: names.length > 0, names });
const text = (...names: string[]): Node => node({ names });

/** What is said of all these nodes as one article, as far as it is anything. */
const said = (...nodes: Node[]) => Object.fromEntries(Object.entries(signatures(nodes, nodes.map((_, i) => i), 0.5)).filter(([, value]) => value !== 0));

test('names below a title that stands behind a paragraph are those of another article', () => {
  expect(said(title('周海生'), text(), title(), text())).toEqual({});
  expect(said(title(), title('周海生'), text())).toEqual({});
  expect(said(title('周海生'), text(), title('周海生'), text())).toEqual({ 'a signed within': 1 });
  expect(said(title('周海生'), title('周海生'), text())).toEqual({ 'a signed within': 1 });
  expect(said(text(), title('周海生'), text())).toEqual({ 'a signed within': 1 });
});

test('at its end an article is signed by those it was signed by at its head', () => {
  expect(said(title('周海生', '林月'), text(), text('林月'))).toEqual({});
  expect(said(title('周海生'), text(), text('林月'))).toEqual({ 'a other names': 1 });
});

test('a dateline stands before the first paragraph', () => {
  const dated = node({ dateline: true });
  expect(said(title(), dated, text())).toEqual({});
  expect(said(title(), dated, text(), dated)).toEqual({ 'a dated within': 1 });
});

test('what nobody signed is strange where others are signed', () => {
  expect(said(title(), text())).toEqual({ 'a unsigned': 0.5 });
  expect(said(text(), text())).toEqual({});
});
