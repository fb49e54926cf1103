import { expect, test } from 'vitest';
import type { Article, Page, RegionRef } from '../archive/record.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { buildArchive } from './archive.ts';
import { buildRegionIndex, formerNames, namesakes, neighbours, restsOn } from './region-index.ts';
import { regionMap } from './region-map.ts';
import { regionYears } from './region-years.ts';
import { sampleArticle, samplePage } from './sample-page.ts';

const about = (code: string, text = '某地'): RegionRef => ({ code, name: code, primary: false, weight: 1, kind: 'about', mentions: [{ start: 0, end: 2, text, evidence: '全称', confidence: 1 }] });
const named = (code: string): RegionRef => ({ ...about(code), kind: 'mention' });
const pages: Page[] = [];
const articles: Article[] = [];
const add = (id: string, date: string | null, paper: string | null, ...regions: RegionRef[]): void => {
  pages.push(samplePage({ id, newspaper: paper === null ? null : { name: paper }, date, articles: [`${id}-1`] }));
  articles.push(sampleArticle({ id: `${id}-1`, page: id, headline: id, regions }));
};
add('a', '2012-05-01', '宁波日报', about('330283', '奉化市'), named('430802'));
add('b', '2020-05-01', '宁波日报', about('330213', '奉化区'), about('330282'));
add('c', null, null, named('330282107'), about('430802'));
const archive = buildArchive({ pages, articles });
const index = buildRegionIndex(archive, gazetteer());
const node = (code: string) => index.nodes.get(code)!;
const ids = (list: readonly Article[]): string[] => list.map(({ id }) => id);

test('old and new name share a page, newest article first', () => {
  expect(ids(node('330213').about)).toEqual(['b-1', 'a-1']);
  expect(index.nodes.has('330283')).toBe(false);
  expect(index.former.get('330283')).toBe('330213');
  expect(formerNames(node('330213'), index)).toMatchObject([{ name: '奉化市', code: '330283' }]);
});

test('a region counts what lies below it, each article once', () => {
  expect(ids(node('330200').about)).toEqual(['b-1', 'a-1']);
  expect(ids(node('330000').named)).toEqual(['c-1']);
  expect(node('330200').children).toEqual(['330213', '330282']);
  expect(index.roots).toEqual(['330000', '430000']);
});

test('papers belong to their city and its province', () => {
  expect(node('330000').papers.map(({ name }) => name)).toEqual(['宁波日报']);
  expect(node('330282').papers).toEqual([]);
});

test('neighbours are neither above nor below', () => {
  expect(neighbours(node('330213'), index).map(({ code, count }) => [code, count])).toEqual([['330282', 1], ['430802', 1]]);
});

test('the other 永定区 is told', () => {
  expect(namesakes(node('430802'), index).map((path) => path.map(({ name }) => name).join(''))).toContain('福建省龙岩市永定区');
});

test('the words a link rests on are quoted, those of a place below as such', () => {
  expect(restsOn(articles[0]!, node('330213'), index)).toBe('“奉化市” · 全称');
  expect(restsOn(articles[0]!, node('330200'), index)).toBe('辖内 “奉化市” · 全称');
});

test('years are counted from first to last, and those without a year told', () => {
  const { years, undated } = regionYears(node('330200'), archive);
  expect(years).toHaveLength(9);
  expect(years.filter((year) => year.about + year.named > 0)).toEqual([{ year: '2012', about: 1, named: 0 }, { year: '2020', about: 1, named: 0 }]);
  expect(undated).toBe(1);
});

test('a county is shown by its prefecture, and where that lies is said', () => {
  const map = regionMap(node('430802').path)!;
  expect(map.here.map(({ code }) => code)).toEqual(['430800']);
  expect(map.says).toBe('永定区属张家界市，张家界市位于湖南省西北部');
});
