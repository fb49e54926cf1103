import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnsApart } from './columns-apart.ts';
import { checkPromises } from './invariants.ts';
import { spread, spreadPage } from './mapped-text.ts';
import { sourceOffsets } from './offsets.ts';
import { plainPage } from './plain-page.ts';
import { solvePage } from './solve-page.ts';
import { dictionary } from './dictionary.ts';
import { bond } from './word-pairs/known-pairs.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name, 'page.txt'), 'utf8');
const across = fixture('rows-across-columns');

test('rows read across columns are columns again, with blank lines between them', () => {
  const { text } = columnsApart(across, bond)!;
  expect(text).toContain('\n\n的技术员带着大家挖沟换土，又在\n地下埋了滴灌的管子，这才把水和\n肥留在根上。\n');
  expect([...text].filter((character) => character.trim()).sort()).toEqual([...across].filter((character) => character.trim()).sort());
});

test('it does not matter whether a row stands on one line or on several, nor how lines end', () => {
  const lines = (source: string): string[] => columnsApart(source, bond)!.text.split(/\s*\n\s*/);
  expect(lines(fixture('rows-with-gaps'))).toEqual(lines(across));
  expect(lines(across.replaceAll('\n', '\r\n'))).toEqual(lines(across));
});

test('what stands in order stays as it is', () => {
  expect(columnsApart(columnsApart(across, bond)!.text, bond)).toBeNull();
  for (const name of readdirSync(join(import.meta.dirname, 'fixtures')).filter((name) => !/^rows-|side-by-side$/.test(name))) expect(columnsApart(fixture(name), bond), name).toBeNull();
});

test('spans, texts and promises hold in the source', () => {
  const read = columnsApart(across, bond)!;
  const paragraph = read.text.indexOf('天还没有');
  const spans = spread(read, [{ start: paragraph, end: read.text.indexOf('果子。') + 3 }]);
  expect(spans).toHaveLength(5);
  expect(spans.map(({ start, end }) => across.slice(start, end))).toEqual(read.text.slice(paragraph).split('\n').slice(0, 5));
  const plain = plainPage({ file: 'p.txt', sha256: '', encoding: 'utf-8', text: read.text });
  const { page, articles } = spreadPage(read, across, plain.page, plain.articles);
  expect(checkPromises({ text: across }, page, articles)).toEqual([]);
  const block = articles[0]!.blocks.find(({ text }) => text.startsWith('天还没有'))!;
  expect([...block.text].filter((character) => character.trim()).join('')).toBe([...sourceOffsets(block)].filter((offset) => across[offset]?.trim()).map((offset) => across[offset]).join(''));
});

test('articles say that their lines were rearranged, and their repairs tell of no line end that was never there', () => {
  const { articles } = solvePage({ file: 'p.txt', sha256: '', encoding: 'utf-8', text: across }, dictionary);
  expect(articles.map(({ flags }) => flags.filter(({ rule }) => rule === 'columns-apart').length)).toEqual([1, 1]);
  for (const { repairs } of articles.flatMap(({ blocks }) => blocks)) expect(repairs.every(({ before, after }) => before !== after)).toBe(true);
});

test('lines that tell nothing stay, however many', () => {
  expect(columnsApart('啊\n'.repeat(4000), bond)).toBeNull();
  expect(columnsApart('', bond)).toBeNull();
});
