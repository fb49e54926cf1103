import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Archive } from '../site/archive.ts';
import { absolute, url } from '../site/urls.ts';
import { articleRecord, pageRecord } from './article-record.ts';
import { csv } from './csv.ts';
import { type DataFile, dataPackage, type Resource } from './data-package.ts';
import { articlesTable, cells, pagesTable, peopleTable, regionsTable, type Table } from './data-tables.ts';
import type { Release } from './release.ts';

const file = (name: string, text: string): DataFile => {
  const bytes = new TextEncoder().encode(text.toWellFormed());
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const jsonLines = (values: readonly object[]): string => values.map((value) => JSON.stringify(value) + '\n').join('');

/** Zip times have no zone; the first moment the format knows says that no time is meant. */
const mtime = new Date(1980, 0, 1);

/** The files of the data set in a fixed order: tables, records, and the description of both. */
export function dataFiles(archive: Archive, config: ArchiveConfig, release: Release, gaz: Gazetteer): DataFile[] {
  const table = <Row>(source: Table<Row>): Resource => ({ ...file(`${source.name}.csv`, csv(source.columns.map(({ name }) => name), cells(source))), table: source });
  const resources: Resource[] = [
    table(articlesTable(archive, config)),
    table(pagesTable(archive, config)),
    table(regionsTable(archive, config, gaz)),
    table(peopleTable(archive, config)),
    { ...file('articles.jsonl', jsonLines([...archive.articles.values()].map((article) => articleRecord(article, archive, config)))), title: '文章（完整记录）' },
    { ...file('pages.jsonl', jsonLines([...archive.pages.values()].map((page) => pageRecord(page, config)))), title: '版面（完整记录，含报头等未刊为文章的文字）' },
  ];
  const description = dataPackage(resources, { title: config.title, subtitle: config.subtitle, homepage: absolute(url(), config.site), rights: config.rights }, release);
  return [...resources, file('datapackage.json', JSON.stringify(description, null, 2) + '\n')].map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
}

/** The same, everything once more in a zip, and a list of checksums. */
export function dataSet(...of: Parameters<typeof dataFiles>): DataFile[] {
  const files = dataFiles(...of);
  const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [`baoku-data/${name}`, bytes])), { level: 6, mtime });
  const all = [...files, { name: 'baoku-data.zip', bytes: zip, sha256: createHash('sha256').update(zip).digest('hex') }];
  return [...all, file('SHA256SUMS', all.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''))];
}
