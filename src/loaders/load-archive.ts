import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Records } from '../archive/record.ts';
import { decodeSource } from '../archive/source.ts';
import { buildArchive, type Archive } from '../site/archive.ts';
import { pageLines } from '../site/page-lines.ts';
import type { PrintedPage } from '../site/printed-page.ts';
import { sourceLines } from '../site/source-lines.ts';
import { liveRecords } from './live-records.ts';
import { seedsFolder } from './load-config.ts';

let built: Promise<Archive> | undefined;
let indexed: Records | undefined;

/** The whole archive, indexed once for a build; the dev server indexes it anew when records changed under it. */
export function loadArchive(): Promise<Archive> {
  const live = liveRecords();
  if (live && live !== indexed) {
    indexed = live;
    built = Promise.resolve(buildArchive(live));
  }
  built ??= Promise.all([getCollection('pages'), getCollection('articles')]).then(([pages, articles]) =>
    buildArchive({ pages: pages.map(({ data }) => data), articles: articles.map(({ data }) => data) }),
  );
  return built;
}

// Articles of one page are built one after the other: a few pages remembered save reading each text once per article.
const remembered = new Map<string, Promise<PrintedPage>>();

/** Read the source of a page and lay its articles over it. */
export function loadPrintedPage(archive: Archive, id: string): Promise<PrintedPage> {
  const known = import.meta.env.DEV ? undefined : remembered.get(id);
  if (known) return known;
  const page = archive.pages.get(id);
  if (!page) throw new Error(`Unexpected page id ${id}, expected one of the archive`);
  const articles = page.articles.flatMap((article) => archive.articles.get(article) ?? []);
  const loading = readFile(join(seedsFolder(), page.source.file)).then((bytes) => {
    const { text } = decodeSource(page.source.file, bytes, page.source.encoding);
    return { page, articles, text, lines: sourceLines(text), pageLines: pageLines(page, articles, text) };
  });
  if (remembered.size >= 8) remembered.delete(remembered.keys().next().value!);
  remembered.set(id, loading);
  return loading;
}
