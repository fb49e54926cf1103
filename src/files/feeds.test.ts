import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedLength, feeds } from './feeds.ts';
import { sampleArchive, sampleConfig, sampleRelease } from './sample-archive.ts';

const source = { title: '某某报库', page: '/', atom: '/all.atom', json: '/all.feed.json', articles: sampleArchive.newest };
const { atom, json } = feeds(source, sampleArchive, sampleConfig, sampleRelease);

test('Atom: permalinks, printed day as published, day of change as updated, undated last', () => {
  const { entries = [], ...feed } = parseAtomFeed(atom);
  expect(feed).toMatchObject({ id: 'https://news.example/', updated: '2026-04-01T08:00:00.000Z' });
  expect(entries.map(({ id }) => id)).toEqual(['https://news.example/articles/hostile/', 'https://news.example/articles/signed/', 'https://news.example/articles/bare/']);
  expect(entries[1]).toMatchObject({ published: '2026-03-25T12:00:00.000Z', authors: [{ name: '何晴' }] });
  expect(entries[1]!.summary).toMatchObject({ value: '宁波日报 2026-03-25 第4版｜编者按：开局。 再按。 昨天，记者走进车间。 第一项 第二项 图为车间。' });
  expect(entries[2]!.published).toBeUndefined();
});

test('JSON Feed 1.1 says the same', () => {
  const feed = parseJsonFeed(JSON.parse(json));
  expect(JSON.parse(json).version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items?.map(({ id }) => id)).toEqual(parseAtomFeed(atom).entries?.map(({ id }) => id));
});

test('text is escaped, and holds nothing XML forbids', () => {
  expect(atom.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toMatch(/<script|<b>|<img/);
  expect(atom).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE]/);
  expect(atom.isWellFormed()).toBe(true);
  expect(parseAtomFeed(atom).entries?.[0]?.title).toMatchObject({ value: expect.stringContaining('<script>alert(1)</script> ]]> & "引号"') as string });
});

test('without any known date nothing is dated by the clock', () => {
  const undated = feeds({ ...source, articles: [sampleArchive.articles.get('bare')!] }, sampleArchive, sampleConfig, { version: '', date: null, changed: new Map() });
  expect(parseAtomFeed(undated.atom)).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' });
});

test('a feed is not the whole archive', () => {
  const many = Array.from({ length: feedLength + 5 }, () => sampleArchive.articles.get('bare')!);
  expect(parseAtomFeed(feeds({ ...source, articles: many }, sampleArchive, sampleConfig, sampleRelease).atom).entries).toHaveLength(feedLength);
});
