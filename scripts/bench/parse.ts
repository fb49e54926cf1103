/**
 * How fast pages are parsed on one core and what memory it takes, beside `jieba.cut` over the same text in the same run:
 *
 *     node scripts/bench/parse.ts [--sizes 1,10,100] [--page 5]
 *
 * Pages of about 18 kB are made of the seeds' fragments (seed-pages.ts). Each size is measured in a process of its own,
 * for its peak memory. Then one page of `--page` megabytes is parsed and its time per megabyte compared with that of pages
 * of 0.05. Time is processor time, so that other work on the machine does not count. Exit 1 where time grows faster than
 * the text: a megabyte of the largest archive, or of the large page, takes more than twice as long.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { joinPages } from '../../src/archive/parse-archive.ts';
import { parsePage, type ParsedPage } from '../../src/archive/parse-page.ts';
import { decodeSource } from '../../src/archive/source.ts';
import { parserHelpers } from '../../src/loaders/parser-helpers.ts';
import { seedPages } from './seed-pages.ts';

interface Measured {
  pages: number;
  bytes: number;
  /** Processor seconds. */
  parse: number;
  cut: number;
  /** Peak resident memory of the process in bytes, the gazetteer and the dictionary included. */
  memory: number;
}

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const pageBytes = 18_000;
const megabyte = 1e6;
const mostGrowth = 2;

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1,10,100' }, page: { type: 'string', default: '5' }, measure: { type: 'string' }, of: { type: 'string', default: String(pageBytes) } } });
if (values.measure) console.log(JSON.stringify(measure(Number(values.measure), Number(values.of))));
else report();

function measure(bytes: number, page: number): Measured {
  const helpers = parserHelpers(null);
  const seconds = (): number => process.cpuUsage().user / 1e6;
  const parsed: ParsedPage[] = [];
  const total: Measured = { pages: 0, bytes: 0, parse: 0, cut: 0, memory: 0 };
  const read = (text: string, file: string): ParsedPage => parsePage(decodeSource(file, Buffer.from(text)), helpers);
  // The dictionary is loaded and the code compiled before the clock starts.
  for (const text of seedPages(seeds, pageBytes, 2)) {
    read(text, 'warm.txt');
    if (++total.pages === 8) break;
  }
  total.pages = 0;
  for (const text of seedPages(seeds, page)) {
    const started = seconds();
    parsed.push(read(text, `${total.pages}.txt`));
    const done = seconds();
    helpers.cut(text);
    total.cut += seconds() - done;
    total.parse += done - started;
    total.pages++;
    total.bytes += Buffer.byteLength(text);
    if (total.bytes >= bytes) break;
  }
  const started = seconds();
  joinPages(parsed);
  total.parse += seconds() - started;
  return { ...total, memory: process.resourceUsage().maxRSS * 1024 };
}

function report(): void {
  const child = (bytes: number, page: number): Measured =>
    JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=16384', fileURLToPath(import.meta.url), '--measure', String(bytes), '--of', String(page)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as Measured;
  const perByte = ({ parse, bytes }: Measured): number => parse / bytes;
  const line = (name: string, one: Measured): void =>
    console.log(`${name}: ${one.pages} pages, ${(one.bytes / megabyte / one.parse).toFixed(3)} MB/s, ${(one.parse / one.cut).toFixed(0)} times the time of jieba.cut (${(one.bytes / megabyte / one.cut).toFixed(1)} MB/s), peak memory ${(one.memory / megabyte).toFixed(0)} MB`);
  const growths: number[] = [];
  const sizes = values.sizes.split(',').map((size) => {
    const one = child(Number(size) * megabyte, pageBytes);
    line(`${size} MB`, one);
    return one;
  });
  if (sizes.length > 1) {
    growths.push(perByte(sizes.at(-1)!) / perByte(sizes[0]!));
    console.log(`a megabyte of the largest archive takes ${growths[0]!.toFixed(2)} times as long as one of the smallest`);
  }
  const large = Number(values.page) * megabyte;
  if (large > 0) {
    const one = child(1, large);
    const small = child(megabyte, 0.05 * megabyte);
    line(`one page of ${values.page} MB`, one);
    line('pages of 0.05 MB', small);
    growths.push(perByte(one) / perByte(small));
    console.log(`a megabyte of the large page takes ${growths.at(-1)!.toFixed(2)} times as long as one of pages of 0.05 MB`);
  }
  process.exitCode = growths.some((growth) => growth > mostGrowth) ? 1 : 0;
}
