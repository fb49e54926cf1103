/**
 * Parse pages with known truth, score them, and fail where a figure is worse than the one recorded in ratchet.json:
 *
 *     node scripts/ratchet.ts --gold DIR --sources DIR --name NAME --scorer PATH [--raise]
 *
 * `--raise` records the figures that have become better; none is ever lowered. Exit 0 when nothing has fallen, 1 when
 * something has, 2 for bad arguments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assembleArchive } from '../src/loaders/assemble.ts';
import { fallen, raised } from './score/figures.ts';
import { type Figures, runScorer } from './score/run-scorer.ts';

const file = new URL('ratchet.json', import.meta.url);
const { values } = parseArgs({ options: { gold: { type: 'string' }, sources: { type: 'string' }, name: { type: 'string' }, scorer: { type: 'string' }, raise: { type: 'boolean', default: false } } });
process.exitCode = await run();

async function run(): Promise<number> {
  const { gold, sources, name, scorer, raise } = values;
  if (!gold || !sources || !name || !scorer) {
    console.error('usage: node scripts/ratchet.ts --gold DIR --sources DIR --name NAME --scorer PATH [--raise]');
    return 2;
  }
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figures>;
  const recorded = Object.hasOwn(all, name) ? all[name]! : undefined;
  const { records } = await assembleArchive(sources);
  const figures = runScorer(scorer, { gold, sources, records });
  const after = raised(figures, recorded ?? {});
  for (const measure of Object.keys(after)) console.log(`${name} ${measure.padEnd(22)} ${figures[measure] ?? '–'}${recorded?.[measure] === undefined ? '' : ` (recorded ${recorded[measure]})`}`);
  if (raise) writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries({ ...all, [name]: after }).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2) + '\n');
  else if (!recorded) {
    console.error(`Unexpected name ${name}, expected one of ${Object.keys(all).join(', ')}; record it with --raise`);
    return 1;
  }
  const worse = fallen(figures, recorded ?? {});
  for (const line of worse) console.error(`${name}: ${line}`);
  return worse.length ? 1 : 0;
}
