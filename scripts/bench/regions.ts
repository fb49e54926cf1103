/**
 * How fast regions are linked on one core, and what the gazetteer takes of memory, townships loaded:
 *
 *     node --expose-gc scripts/bench/regions.ts [--records RECORDS.json] [--megabytes 20]
 *
 * The articles of the records are linked over and over until so many megabytes (UTF-8) are read. Time is processor time
 * of this process, so that other work on the machine does not count. Exit 1 below 3 MB/s or above 40 MB.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as jieba from 'jieba-wasm';
import type { Records } from '../../src/archive/record.ts';
import { gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { buildLinker, linkArticle } from '../../src/gazetteer/link.ts';

const { values } = parseArgs({ options: { records: { type: 'string', default: '.baoku/records.json' }, megabytes: { type: 'string', default: '20' } } });
const { articles } = JSON.parse(readFileSync(values.records, 'utf8')) as Records;
const inUse = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const seconds = (): number => process.cpuUsage().user / 1e6;

const empty = inUse();
const started = seconds();
const linker = buildLinker(gazetteer(), (text) => jieba.cut(text, false));
const built = seconds() - started;
const memory = (inUse() - empty) / 1e6;

const bytes = articles.reduce((sum, { blocks }) => sum + blocks.reduce((all, { text }) => all + Buffer.byteLength(text), 0), 0);
const rounds = Math.max(1, Math.ceil((Number(values.megabytes) * 1e6) / bytes));
let links = 0;
const begin = seconds();
for (let round = 0; round < rounds; round++) {
  for (const article of articles) links += linkArticle(linker, article, { home: null, year: 2022 }).regions.length;
}
const spent = seconds() - begin;
const speed = (bytes * rounds) / 1e6 / spent;
console.log(`gazetteer: ${memory.toFixed(1)} MB, built in ${(built * 1000).toFixed(0)} ms`);
console.log(`linking: ${speed.toFixed(2)} MB/s (${((bytes * rounds) / 1e6).toFixed(1)} MB, ${links} regions, ${spent.toFixed(2)} s)`);
process.exitCode = speed >= 3 && memory <= 40 ? 0 : 1;
