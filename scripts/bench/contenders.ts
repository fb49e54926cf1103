import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Records } from '../../src/archive/record.ts';
import { indexRecords } from '../index.ts';

/** One way of searching an archive in the browser. */
export interface Contender {
  name: string;
  /** Write what the browser fetches into a folder. */
  build(records: Records, dir: string): Promise<void>;
}

export interface PlainText {
  id: string;
  text: string;
}

/** The archive as the other engines get it: headline and text of each article, lower case. */
export const plainTexts = ({ articles }: Records): PlainText[] => articles.map(({ id, blocks }) => ({ id, text: blocks.map(({ text }) => text).join('\n').toLowerCase() }));

/** The words the other engines index: pairs of neighbouring Han characters and single ones, Latin words, figures. */
export const bigrams = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run],
  );

const put = (dir: string, name: string, text: string): void => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, name), text);
};
const packageFile = (name: string, file: string): string => join(dirname(createRequire(import.meta.url).resolve(name)), file);

export const contenders: Contender[] = [
  { name: 'Baoku', build: async (records, dir) => void (await indexRecords(records, dir)) },
  {
    name: 'Pagefind as shipped',
    async build(records, dir) {
      const pagefind = await import('pagefind');
      const { index } = await pagefind.createIndex({});
      for (const { id, text } of plainTexts(records)) await index!.addCustomRecord({ url: id, content: text, language: 'zh', meta: { title: text.split('\n')[0]! } });
      const { files } = await index!.getFiles();
      const hashes: Record<string, string> = {};
      for (const { path, content } of files) {
        if (path.startsWith('fragment/')) hashes[path.slice(9, -12)] = (JSON.parse(gunzipSync(content).toString('utf8').slice(12)) as { url: string }).url;
        if (!/^pagefind-(?:ui|modular|component|highlight)|playground/.test(path)) {
          mkdirSync(dirname(join(dir, path)), { recursive: true });
          writeFileSync(join(dir, path), content);
        }
      }
      // For the bench alone, which must know what each result is without fetching it.
      put(`${dir}.truth`, 'hashes.json', JSON.stringify(hashes));
      await pagefind.close();
    },
  },
  {
    name: 'MiniSearch',
    build(records, dir) {
      const index = new MiniSearch<PlainText>({ fields: ['text'], storeFields: [], tokenize: bigrams });
      index.addAll(plainTexts(records));
      put(dir, 'index.json', JSON.stringify(index));
      cpSync(packageFile('minisearch', '../es/index.js'), join(dir, 'minisearch.js'));
      return Promise.resolve();
    },
  },
  {
    name: 'FlexSearch',
    build(records, dir) {
      const index = new FlexSearch.Index({ tokenize: 'strict', encode: bigrams });
      const texts = plainTexts(records);
      texts.forEach(({ text }, number) => { index.add(number, text); });
      const parts: Record<string, string> = {};
      index.export((key: string, data: string) => { parts[key] = data; });
      put(dir, 'index.json', JSON.stringify({ parts, ids: texts.map(({ id }) => id) }));
      cpSync(packageFile('flexsearch', 'flexsearch.bundle.module.min.js'), join(dir, 'flexsearch.js'));
      return Promise.resolve();
    },
  },
  {
    name: 'text + includes()',
    build(records, dir) {
      put(dir, 'index.json', JSON.stringify(plainTexts(records)));
      return Promise.resolve();
    },
  },
];
