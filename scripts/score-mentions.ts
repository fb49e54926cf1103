/**
 * Score the linker, mention by mention, against hand-made lists:
 *
 *     node scripts/score-mentions.ts --records RECORDS.json --mentions MENTIONS.json --challenge CASES.json [--misses]
 *
 * `--mentions`: `{ mentions: [{ file, start, end, kind, code, raw }] }` with source offsets; scored over the articles of
 * `--records`. Names (kind region) must be found; names inside organisations, datelines, zones, nicknames and pointing
 * words may be; anything else must not. `--challenge`: `[{ text, year, home_city, home_province, expect: { word: code }}]`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as jieba from 'jieba-wasm';
import type { Records } from '../src/archive/record.ts';
import { gazetteer } from '../src/gazetteer/gazetteer.ts';
import { homeRegion, yearOf } from '../src/gazetteer/home.ts';
import { buildLinker, linkArticle } from '../src/gazetteer/link.ts';

interface Mention {
  file: string;
  start: number;
  end: number;
  raw: string;
  kind: string;
  code: string | null;
  fragment: string;
}
interface Case {
  text: string;
  year: number;
  home_city: string | null;
  home_province: string | null;
  expect: Record<string, string | null>;
}

const { values } = parseArgs({ options: { records: { type: 'string' }, mentions: { type: 'string' }, challenge: { type: 'string' }, misses: { type: 'boolean', default: false } } });
const linker = buildLinker(gazetteer(), (text) => jieba.cut(text, false));
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const percent = (part: number, whole: number): string => `${part}/${whole} = ${(whole === 0 ? 1 : part / whole).toFixed(4)}`;
const miss = (line: string): void => void (values.misses && console.log(`  ${line}`));

if (values.records !== undefined && values.mentions !== undefined) {
  const { pages, articles } = read<Records>(values.records);
  const { mentions } = read<{ mentions: Mention[] }>(values.mentions);
  const sum = { found: 0, names: 0, right: 0, made: 0, pointing: 0, pointed: 0 };
  for (const page of pages) {
    const own = articles.filter((article) => article.page === page.id);
    const home = homeRegion(linker, null, page, own);
    const made = own.flatMap((article) =>
      linkArticle(linker, article, { home, year: yearOf(page.date) }).regions.flatMap(({ code, mentions: at }) => at.map((one) => ({ ...one, code, used: false }))),
    );
    const known = mentions.filter(({ file }) => file === page.source.file);
    console.log(`${page.source.file}: home ${home ?? 'unknown'}, ${made.length} links`);
    for (const want of known) {
      const inside = own.some(({ blocks }) => blocks.some(({ spans }) => spans.some(({ start, end }) => want.start >= start && want.end <= end)));
      const hit = made.find((one) => one.start < want.end && want.start < one.end && want.code !== null && want.code.split(',').includes(one.code));
      if (hit !== undefined) hit.used = true;
      if (!inside) continue;
      if (want.kind === 'region' && want.code !== null) {
        sum.names++;
        if (hit !== undefined) sum.found++;
        else miss(`missed ${want.raw} ${want.code} …${want.fragment}`);
      }
      if (want.kind === 'deictic' && want.code !== null) {
        sum.pointing++;
        if (hit !== undefined) sum.pointed++;
        else miss(`missed (pointing) ${want.raw} ${want.code} …${want.fragment}`);
      }
    }
    sum.made += made.length;
    sum.right += made.filter(({ used }) => used).length;
    for (const one of made) if (!one.used) miss(`wrong ${one.text} ${one.code} at ${one.start} (${one.evidence})`);
  }
  console.log(`precision of all links  ${percent(sum.right, sum.made)}`);
  console.log(`recall of names         ${percent(sum.found, sum.names)}`);
  console.log(`recall of pointing words ${percent(sum.pointed, sum.pointing)}`);
}

if (values.challenge !== undefined) {
  const sum = { yes: 0, yesAll: 0, no: 0, noAll: 0 };
  for (const { text, year, home_city, home_province, expect } of read<Case[]>(values.challenge)) {
    const block = { role: 'paragraph' as const, text, spans: [{ start: 0, end: text.length }], repairs: [], seams: [] };
    const { regions } = linkArticle(linker, { blocks: [block] }, { home: home_city ?? home_province, year });
    for (const [word, want] of Object.entries(expect)) {
      const codes = regions.filter(({ mentions }) => mentions.some((one) => one.text === word)).map(({ code }) => code);
      const right = want === null ? codes.length === 0 : codes.includes(want.split('@')[0]!);
      if (want === null) sum.noAll++;
      else sum.yesAll++;
      if (right && want === null) sum.no++;
      else if (right) sum.yes++;
      else miss(`challenge ${word} want ${want ?? 'nothing'} got ${codes.join() || 'nothing'}: ${text}`);
    }
  }
  console.log(`challenge: names ${percent(sum.yes, sum.yesAll)}, words that are no place ${percent(sum.no, sum.noAll)}`);
}
