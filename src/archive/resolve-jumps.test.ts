import { expect, test } from 'vitest';
import type { Article, JumpEnd, Page } from './record.ts';
import { resolveJumps } from './resolve-jumps.ts';

const page = (id: string, number: string, date: string | null = '2026-03-25'): Page => ({
  id, source: { file: `${id}.txt`, sha256: '', encoding: 'utf-8', length: 0 }, newspaper: { name: '某某日报' }, date, date_evidence: null, date_spans: [], page: number, title: null, articles: [], furniture: [],
});
const article = (id: string, on: string, text: string, jump: { from?: JumpEnd; to?: JumpEnd }): Article => ({
  id, page: on, kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null, begins: 'complete', ends: 'complete',
  jump: { from: jump.from ?? null, to: jump.to ?? null, resolved: [] }, blocks: [{ role: 'paragraph', text, spans: [], repairs: [], seams: [] }], regions: [], keywords: [], flags: [],
});
const to = (number: string, item: string | null = null) => ({ to: { page: number, item } });
const from = (number: string, item: string | null = null) => ({ from: { page: number, item } });
const resolved = (pages: Page[], articles: Article[]) => Object.fromEntries(resolveJumps({ pages, articles }).articles.map(({ id, jump }) => [id, jump.resolved]));

const one = page('one', '1'), three = page('three', '3');

test('two pages that name each other are joined both ways', () => {
  expect(resolved([one, three], [article('a', 'one', '大桥今天合龙，工人们', to('3')), article('b', 'three', '在桥上庆祝大桥合龙。', from('1'))])).toEqual({ a: ['b'], b: ['a'] });
});

test('item numbers tell two jumps between the same pages apart', () => {
  const articles = [article('a', 'one', '甲', to('3', '①')), article('b', 'one', '乙', to('3', '②')), article('c', 'three', '丙', from('1', '②')), article('d', 'three', '丁', from('1', '①'))];
  expect(resolved([one, three], articles)).toEqual({ a: ['d'], b: ['c'], c: ['b'], d: ['a'] });
});

test('the topic decides where no item is printed', () => {
  const articles = [
    article('a', 'one', '长江大桥今天合龙，桥面焊接完成', to('3')), article('b', 'one', '小麦丰收，农机手驾驶收割机', to('3')),
    article('c', 'three', '收割机开进麦田，小麦丰收在望，农机手说', from('1')), article('d', 'three', '长江大桥桥面焊接用了三年，大桥合龙后', from('1')),
  ];
  expect(resolved([one, three], articles)).toEqual({ a: ['d'], b: ['c'], c: ['b'], d: ['a'] });
});

test('what two articles might continue stays open', () => {
  const articles = [article('a', 'one', '甲', to('3')), article('b', 'one', '乙', to('3')), article('c', 'three', '丙', from('1'))];
  expect(resolved([one, three], articles)).toEqual({ a: [], b: [], c: [] });
});

test.each([
  ['another day', page('three', '3', '2026-03-26')],
  ['an unknown day', page('three', '3', null)],
  ['another page than the one named', page('three', '4')],
])('%s is no continuation', (_, other) => {
  expect(resolved([one, other], [article('a', 'one', '甲', to('3', '①')), article('b', 'three', '乙', from('1', '①'))])).toEqual({ a: [], b: [] });
});
