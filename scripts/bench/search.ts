import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import type { Records } from '../../src/archive/record.ts';
import { normalise } from '../../src/search/normalise.ts';
import { openccVariants } from '../variants.ts';
import { clients } from './clients.ts';
import { bigrams, contenders } from './contenders.ts';
import { generateArchive } from './generate.ts';
import { drawQueries } from './queries.ts';
import { chromiumOptions } from '../browser/chromium.ts';
import { serveSite } from '../serve.ts';

// node scripts/bench/search.ts [--records FILE.json] [--site dist] [--sizes seeds,1000,10000] [--only NAME,…] [--cold 40]
// Builds every index in .baoku/bench, asks all queries in a real Chromium and prints one table per archive.
const { values } = parseArgs({
  options: { records: { type: 'string' }, site: { type: 'string', default: 'dist' }, sizes: { type: 'string', default: 'seeds,1000,10000' }, only: { type: 'string' }, cold: { type: 'string', default: '40' } },
});
const work = resolve('.baoku/bench');
const records = await readRecords();
const site = resolve(values.site);
const workerFile = readdirSync(join(site, '_astro')).find((name) => name.startsWith('search-worker'));
if (workerFile === undefined) throw new Error(`Unexpected lack of a search worker in ${site}/_astro, expected a built site: run npm run build`);

const queries = drawQueries(generateArchive(records, 1000));
const variants = openccVariants();
const browser = await chromium.launch(await chromiumOptions());
console.log(`${queries.length} queries of ${new Set(queries.map(({ kind }) => kind)).size} kinds; KB are 1000 bytes as transferred, ms are from question to answer with extracts`);
for (const size of values.sizes.split(',')) await compare(size, size === 'seeds' ? records : generateArchive(records, Number(size)), browser);
await browser.close();

async function readRecords(): Promise<Records> {
  const file = values.records ?? process.env.BAOKU_RECORDS;
  if (file) return JSON.parse(readFileSync(file, 'utf8')) as Records;
  const { assembleArchive } = await import('../../src/loaders/assemble.ts');
  return (await assembleArchive('seeds')).records;
}

async function compare(name: string, archive: Records, browser: Browser): Promise<void> {
  const texts = archive.articles.map(({ id, blocks }) => ({ id, text: blocks.map(({ text }) => normalise(text, variants)).join('\n') }));
  const truth = queries.map(({ text }) => new Set(texts.filter((article) => article.text.includes(normalise(text, variants))).map(({ id }) => id)));
  console.log(`\n${name}: ${archive.articles.length} articles, ${(texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6).toFixed(2)} million characters`);
  console.log('| | build s | recall | precision | first query KB median/p95 | second query KB median/p95 | warm ms median/p95 |\n|---|---|---|---|---|---|---|');
  for (const contender of contenders.filter((one) => values.only === undefined || values.only.split(',').includes(one.name))) {
    const dir = join(work, `${name}-${contenders.indexOf(contender)}`);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    const start = performance.now();
    await contender.build(archive, dir);
    const built = (performance.now() - start) / 1000;
    const row = await measure(contender.name, dir, truth, browser);
    console.log(`| ${contender.name} | ${built.toFixed(0)} | ${row.join(' | ')} |`);
  }
}

/** Ask every query of one contender: a few in fresh browsers, all in one page, all once more when everything is there. */
async function measure(name: string, dir: string, truth: readonly Set<string>[], browser: Browser): Promise<string[]> {
  mkdirSync(join(work, 'page'), { recursive: true });
  writeFileSync(join(work, 'page/index.html'), '<!doctype html><title>bench</title>');
  writeFileSync(join(work, 'page/bigrams.js'), `export const bigrams = ${bigrams.toString()};`);
  // Scripts, indexes and texts count, as they are packed; pages and styles do not.
  let sent = 0;
  const server = await serveSite(site, { beside: { page: join(work, 'page'), pagefind: dir }, onSent: (file, bytes) => { if (!/\.(?:html|css|svg)$/.test(file)) sent += bytes; } });
  const place = { root: `${server.url}pagefind/`, worker: `${server.url}_astro/${workerFile}`, bigrams: `${server.url}page/bigrams.js` };
  const open = async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${server.url}page/`);
    sent = 0;
    await page.evaluate(clients[name]!, place);
    return { page, context };
  };
  const step = Math.max(1, Math.floor(queries.length / Number(values.cold)));
  const first: number[] = [];
  const second: number[] = [];
  for (let index = 0; index < queries.length; index += step) {
    const { page, context } = await open();
    await page.evaluate((text) => window.ask(text, true), queries[index]!.text);
    first.push(sent / 1000);
    // The next question of the same reader, of another kind: what is still to be fetched when the engine is there.
    sent = 0;
    await page.evaluate((text) => window.ask(text, false), queries[(index * 7 + 401) % queries.length]!.text);
    second.push(sent / 1000);
    await context.close();
  }
  const { page, context } = await open();
  const hashes = name === 'Pagefind as shipped' ? (JSON.parse(readFileSync(`${dir}.truth/hashes.json`, 'utf8')) as Record<string, string>) : null;
  const scores: { kind: string; recall: number; precision: number | null }[] = [];
  for (const [index, { kind, text }] of queries.entries()) {
    const answer = await page.evaluate((query) => window.ask(query, false), text);
    scores.push({ kind, ...score(answer.total, (answer.ids ?? []).map((id) => hashes?.[id] ?? id), truth[index]!) });
  }
  const warm = await page.evaluate(async (texts) => {
    const times: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      await window.ask(text, false);
      times.push(performance.now() - start);
    }
    return times;
  }, queries.map(({ text }) => text));
  await context.close();
  await server.close();
  const mean = (list: readonly number[]): string => (list.reduce((sum, value) => sum + value, 0) / list.length).toFixed(3);
  const wrong = [...new Set(scores.filter(({ recall, precision }) => recall < 1 || (precision ?? 1) < 1).map(({ kind }) => kind))];
  return [
    mean(scores.map(({ recall }) => recall)) + (name === 'Baoku' && wrong.length > 0 ? ` (not exact: ${wrong.join('、')})` : ''),
    mean(scores.flatMap(({ precision }) => precision ?? [])),
    spread(first, 0), spread(second, 1), spread(warm, 1),
  ];
}

/**
 * Recall and precision of one answer. An answer that gives only its first page counts by its number: when it is the
 * true one and all that is shown is true, both are 1.
 */
function score(total: number, ids: readonly string[], wanted: ReadonlySet<string>): { recall: number; precision: number | null } {
  const right = ids.filter((id) => wanted.has(id)).length;
  const hits = ids.length === total ? right : right === ids.length ? Math.min(total, wanted.size) : right;
  return { recall: wanted.size === 0 ? 1 : hits / wanted.size, precision: total === 0 ? null : hits / total };
}

function spread(list: readonly number[], digits: number): string {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(digits);
  return `${at(0.5)} / ${at(0.95)}`;
}

