import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { dataSet } from './data-set.ts';
import { sampleArchive, sampleConfig, sampleRelease } from './sample-archive.ts';

const files = dataSet(sampleArchive, sampleConfig, sampleRelease, gazetteer());
const text = (name: string): string => strFromU8(files.find((file) => file.name === name)!.bytes);
const rows = (name: string): string[] => text(name).split('\r\n');

test('the description names every file with its size and checksum, its version and date', () => {
  const description = JSON.parse(text('datapackage.json'));
  expect(description).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', version: '1.0.0+abc', created: '2026-04-01T08:00:00Z', homepage: 'https://news.example/' });
  for (const { path, bytes, hash } of description.resources as { path: string; bytes: number; hash: string }[]) {
    const { bytes: content } = files.find(({ name }) => name === path)!;
    expect([bytes, hash]).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
  }
  expect(description.resources.map(({ name }: { name: string }) => name)).toEqual(['articles', 'pages', 'regions', 'people', 'articles-jsonl', 'pages-jsonl']);
});

test('each table has the columns its schema says, and keys that exist', () => {
  for (const { path, schema } of JSON.parse(text('datapackage.json')).resources as { path: string; schema?: { fields: { name: string }[] } }[]) {
    if (schema) expect(rows(path)[0]).toBe(schema.fields.map(({ name }) => name).join(','));
  }
  expect(rows('regions.csv').slice(1, 3)).toEqual(['330200,https://news.example/regions/330200/,宁波市,330000,330200,0,1', '330282,https://news.example/regions/330282/,慈溪市,330200,330282,1,0']);
  expect(rows('people.csv')).toContain('何晴,https://news.example/people/%E4%BD%95%E6%99%B4/,何晴,记者,本报,1');
});

test('a headline cannot be run by a spreadsheet, and stands untouched in the records', () => {
  expect(text('articles.csv')).toContain(`"'=cmd|x`);
  const records = text('articles.jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; headline: string; url: string; printed: unknown; text: string });
  expect(records.find(({ id }) => id === 'hostile')!.headline).toMatch(/^=cmd/);
  expect(records[0]).toMatchObject({ id: 'signed', url: 'https://news.example/articles/signed/', printed: { newspaper: { name: '宁波日报' }, date: '2026-03-25', page: '4' }, text: expect.stringContaining('昨天，记者走进车间。') as string });
});

test('the zip holds the same files, and the same archive gives the same bytes', () => {
  const zip = unzipSync(files.find(({ name }) => name === 'baoku-data.zip')!.bytes);
  expect(Object.keys(zip)).toEqual(files.slice(0, 7).map(({ name }) => `baoku-data/${name}`));
  expect(strFromU8(zip['baoku-data/pages.csv']!)).toBe(text('pages.csv'));
  expect(dataSet(sampleArchive, sampleConfig, sampleRelease, gazetteer())).toEqual(files);
});
