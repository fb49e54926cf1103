import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, Page, Records } from '../src/archive/record.ts';
import type { ArchiveReader } from '../src/client/shard-reader.ts';
import { FetchFailure, openArchive } from '../src/client/shard-reader.ts';
import { answer } from '../src/search/answer.ts';
import type { Filters } from '../src/search/filters.ts';
import { noFilters } from '../src/search/filters.ts';
import { readVariants } from '../src/search/manifest.ts';
import { normalise } from '../src/search/normalise.ts';
import { parseQuery } from '../src/search/query.ts';
import { indexRecords } from './index.ts';

const page = (id: string, date: string | null, paper: string | null): Page => ({
  id, date, source: { file: `${id}.txt`, sha256: '', encoding: 'utf-8', length: 0 }, newspaper: paper === null ? null : { name: paper },
  date_evidence: date === null ? null : 'printed', date_spans: [], page: '1', title: null, articles: [], furniture: [],
});
const article = (id: string, on: string, headline: string | null, texts: string[], more: Partial<Article> = {}): Article => ({
  id, page: on, kicker: null, headline, subhead: null, column: null, bylines: [], dateline: null, source: null, begins: 'complete', ends: 'complete',
  jump: { from: null, to: null, resolved: [] }, regions: [], keywords: [], flags: [],
  blocks: [...(headline === null ? [] : [headline]), ...texts].map((text, index) => ({ role: index === 0 && headline !== null ? 'headline' : 'paragraph', text, spans: [], repairs: [], seams: [] })),
  ...more,
});

// Texts of few characters, so that chance brings them together in every way; then some to test one thing each.
const nasty = fc.sample(
  fc.array(fc.constantFrom('始', '于', '专', '注', '会', '见', 'a', 'B', '1', '2', ' ', '。', '，', '-', '—', '%', '“', '"', '<b>', '&amp;', '𠮷', '𠀀', '後', '后', '・', '😀', '\u0000', '\ud800', '\ua000', 'é'), { minLength: 3, maxLength: 40 }).map((list) => list.join('')),
  { numRuns: 60, seed: 5 },
);
const region = (code: string, name: string, primary = false): Article['regions'][number] => ({ code, name, primary, weight: 1, kind: 'about', mentions: [] });
const records: Records = {
  pages: [page('p1', '2019-05-01', '甲报'), page('p2', '2020-01-02', '甲报'), page('p3', '2020-06-03', '乙报'), page('p4', null, null)],
  articles: [
    ...nasty.map((text, index) => article(`n${index}`, `p${1 + (index % 4)}`, index % 3 === 0 ? text.slice(0, 8) : null, [text, text.slice(5)])),
    article('head', 'p1', '张家界会见客人', ['今日无事。']),
    article('body', 'p2', '今日', ['前'.repeat(300), '他们在张家界会见客人。']),
    article('lead', 'p2', '今日', ['他们在张家界会见客人。']),
    article('dense', 'p1', '今日', ['前'.repeat(300), '会见，会见，还是会见。']),
    article('chance', 'p3', '大会见证历史', ['大会见证历史']),
    article('own', 'p1', '无关', ['前'.repeat(300), '到张家界去。'], { regions: [region('430800', '张家界', true), region('430000', '湖南')], bylines: [{ name: '周俊', role: '记者', org: null }] }),
    article('below', 'p3', '无关', ['永定区的事。'], { regions: [region('430802', '永定区', true)] }),
    article('rare', 'p3', null, ['王𠮷说：“𠀀。”']),
    article('empty', 'p4', null, []),
    article('blank', 'p4', null, ['\u200b ']),
    article('old', 'p1', null, ['臺灣與香港，以後再說。']),
  ],
};

let dir: string;
let whole: ArchiveReader;
let parts: ArchiveReader;
const native = globalThis.fetch;
let fileFetch: typeof fetch;
let broken = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'baoku-index-'));
  fileFetch = async (input) => {
    const url = new URL(String(input));
    if (broken !== '' && url.pathname.includes(broken)) throw new TypeError('network');
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  };
  globalThis.fetch = fileFetch;
  await indexRecords(records, join(dir, 'whole'));
  await indexRecords(records, join(dir, 'parts'), { characters: 700, articles: 20 });
  whole = await openArchive(`${pathToFileURL(join(dir, 'whole')).href}/`);
  parts = await openArchive(`${pathToFileURL(join(dir, 'parts')).href}/`);
}, 60_000);
afterAll(async () => {
  globalThis.fetch = native;
  await rm(dir, { recursive: true });
});

let table: Map<string, string>;
async function search(archive: ArchiveReader, line: string, filters: Partial<Filters> = {}): Promise<string[]> {
  table ??= readVariants(await archive.packed<string>(archive.manifest.variants));
  const task = { terms: parseQuery(line, table).terms, filters: { ...noFilters, ...filters }, facets: [], ranked: true };
  const ids: string[] = [];
  for (let number = 1; ; number++) {
    const { total, items } = await answer(archive.shards, task, 'relevance', number, () => undefined);
    ids.push(...items.map(({ id }) => id));
    if (ids.length >= total) return ids;
  }
}
const truth = (texts: string[]): string[] =>
  records.articles.filter(({ blocks }) => texts.every((text) => blocks.some((block) => normalise(block.text, table).includes(normalise(text, table))))).map(({ id }) => id).sort();

describe('the index', () => {
  test('finds exactly the articles that contain a query', async () => {
    const random = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 })), { numRuns: 250, seed: 7 });
    for (const [which, from, length] of random) {
      const text = [...(records.articles[which % records.articles.length]!.blocks[0]?.text ?? '')];
      const query = text.slice(from % text.length, (from % text.length) + length).join('');
      if (/^\s*$|^-|"/u.test(query) || normalise(query) === '') continue;
      expect([query, ...(await search(whole, /\s/u.test(query) ? `"${query}"` : query)).sort()]).toEqual([query, ...truth([query.trim()])]);
    }
  }, 60_000);

  test('finds the same in parts as in one', async () => {
    expect(parts.shards.length).toBeGreaterThan(3);
    for (const query of ['始', '始于', '专 会', '-始', '會見', '𠮷']) expect([query, ...(await search(parts, query)).sort()]).toEqual([query, ...(await search(whole, query)).sort()]);
  });

  test('intersects words and takes away what is excluded', async () => {
    expect((await search(whole, '始 于')).sort()).toEqual(truth(['始', '于']));
    expect((await search(whole, '始 -于')).sort()).toEqual(truth(['始']).filter((id) => !truth(['于']).includes(id)));
  });

  test('finds traditional text by simplified words and the other way round', async () => {
    expect(await search(whole, '台湾与香港')).toEqual(['old']);
    expect(await search(whole, '張家界會見')).toEqual(['head', 'lead', 'body']);
  });

  test('filters by paper, years, region with everything below it, and byline', async () => {
    expect(await search(whole, '会见客人', { paper: '甲报', from: '2020', to: '2020' })).toEqual(['lead', 'body']);
    expect(await search(whole, '', { region: '430000' })).toEqual(['below', 'own']);
    expect(await search(whole, '', { region: '430800' })).toEqual(['below', 'own']);
    expect(await search(whole, '', { byline: '周俊' })).toEqual(['own']);
  });

  test('puts the heading before the lead, that before the body, many hits before one, and chance last', async () => {
    const own = new Set(['head', 'body', 'lead', 'dense', 'chance', 'own']);
    expect((await search(whole, '会见')).filter((id) => own.has(id))).toEqual(['head', 'lead', 'dense', 'body', 'chance']);
    expect(await search(whole, '张家界')).toEqual(['head', 'own', 'lead', 'body']);
  });

  test('answers whole or not at all', async () => {
    // A reader of its own, as in a worker of its own: nothing is in its memory yet.
    globalThis.fetch = fileFetch;
    const fresh = await openArchive(`${pathToFileURL(join(dir, 'whole')).href}/`);
    broken = '/index/';
    await expect(search(fresh, '会见')).rejects.toThrow(FetchFailure);
    broken = '/text/';
    await expect(search(fresh, '会见')).rejects.toThrow();
    broken = '';
    expect((await search(fresh, '会见')).sort()).toEqual(truth(['会见']));
  });

  test('of an archive without articles finds nothing', async () => {
    await indexRecords({ pages: records.pages, articles: [] }, join(dir, 'none'));
    expect(await search(await openArchive(`${pathToFileURL(join(dir, 'none')).href}/`), '始')).toEqual([]);
  });

  test('is the same, byte for byte, when made again', async () => {
    await indexRecords(records, join(dir, 'again'));
    const files = async (name: string): Promise<string[]> => (await readdir(join(dir, name), { recursive: true })).sort();
    expect(await files('again')).toEqual(await files('whole'));
    expect(await readFile(join(dir, 'again/archive.json'), 'utf8')).toBe(await readFile(join(dir, 'whole/archive.json'), 'utf8'));
  });
});
