import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Records } from '../src/archive/record.ts';
import { sampleConfig, sampleRecords, sampleRelease } from '../src/files/sample-archive.ts';
import { gazetteer } from '../src/gazetteer/gazetteer.ts';
import { assembleArchive } from '../src/loaders/assemble.ts';
import { writeSiblings } from './siblings.ts';

const folders: string[] = [];
let records: Records;

/** A folder with a built page or two and everything beside them. */
function written(of: Records): string {
  const out = mkdtempSync(join(tmpdir(), 'baoku-siblings-'));
  folders.push(out);
  for (const page of ['', 'articles/甲/', 'articles/甲/compare/', 'sources/p/']) {
    mkdirSync(join(out, page), { recursive: true });
    writeFileSync(join(out, page, 'index.html'), page.endsWith('compare/') ? '<meta name="robots" content="noindex">' : '');
  }
  writeSiblings(of, sampleConfig, sampleRelease, gazetteer(), out);
  return out;
}

const digests = (out: string): Record<string, string> =>
  Object.fromEntries(readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(out.length), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  }).sort());

beforeAll(async () => {
  ({ records } = await assembleArchive('seeds'));
}, 60_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('the same archive gives the same bytes, every file of them', () => {
  expect(digests(written(records))).toEqual(digests(written(records)));
});

test('every article has its six files, every printed page too', () => {
  const out = written(records);
  for (const [folder, ids] of [['articles', records.articles], ['pages', records.pages]] as const) {
    for (const { id } of ids) for (const file of ['txt', 'md', 'json', 'ris', 'csl.json', 'bib']) expect(readFileSync(join(out, folder, `${id}.${file}`), 'utf8')).not.toBe('');
  }
});

test('another program reads the references of all articles, one for one', () => {
  const out = written({ pages: [...records.pages, ...sampleRecords.pages], articles: [...records.articles, ...sampleRecords.articles] });
  const read = (folder: string, id: string, file: string): Record<string, unknown>[] => new Cite(readFileSync(join(out, folder, `${id}.${file}`), 'utf8')).data;
  for (const { id } of [...records.articles, ...sampleRecords.articles]) {
    const [fromRis, ...more] = read('articles', id, 'ris');
    const [fromCsl] = read('articles', id, 'csl.json');
    expect(more).toEqual([]);
    expect(fromRis).toMatchObject({ type: 'article-newspaper', title: fromCsl!.title, URL: fromCsl!.URL });
  }
  for (const page of [...records.pages, ...sampleRecords.pages]) expect(read('pages', page.id, 'ris')).toHaveLength(page.articles.length);
});

test('the sitemap names the pages a search engine should lead to', () => {
  const out = written(sampleRecords);
  const locs = [...readFileSync(join(out, 'sitemap-1.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  expect(locs).toEqual(['https://news.example/', 'https://news.example/articles/%E7%94%B2/']);
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain('https://news.example/sitemap-1.xml');
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('Sitemap: https://news.example/sitemap.xml');
});

test('an id cannot lead out of the folder', () => {
  const [article] = sampleRecords.articles;
  expect(() => written({ ...sampleRecords, articles: [{ ...article!, id: '../../escape' }] })).toThrow('expected one inside');
});
