import { tag } from 'jieba-wasm';
import { pinyin } from 'pinyin-pro';
import { shortName } from './short-names.ts';
import { renamed } from './renamed.ts';
import type { Snapshot } from './snapshots.ts';

/** One name under one code, with the first and last list that has it. */
interface Entry {
  code: string;
  name: string;
  first: number;
  last: number;
}

const level = (code: string): 1 | 2 | 3 => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);
const hidden = /^(?:11|12|31)01$|^(?:11|12|31)02$|^50(?:01|02|03)$/;

function readEntries(snapshots: readonly Snapshot[]): Entry[] {
  const entries = new Map<string, Entry>();
  const official = new Set(snapshots.flatMap((list) => (list.official ? [...list.units].map(([code, name]) => code + name) : [])));
  snapshots.forEach(({ units }, index) => {
    for (const [code, name] of units) {
      // municipalities have an empty level below them; the townships and districts of Taiwan have no code in GB/T 2260
      if (hidden.test(code.slice(0, 4)) && code.endsWith('00')) continue;
      if (code.startsWith('71') && level(code) === 3 && !code.startsWith('7190')) continue;
      const key = code + name;
      const entry = entries.get(key);
      if (entry) entry.last = index;
      else if (official.has(key)) entries.set(key, { code, name, first: index, last: index });
    }
  });
  return [...entries.values()];
}

/** What stays when a unit changes its rank; a county of one character takes a second one: 蓟县 → 蓟州区, 户县 → 户. */
const stem = (name: string): string => shortName(name) ?? name.slice(0, -1);

/** A unit that ended, and the one of the same rank that went on under its code or its name. */
function successorOf(gone: Entry, entries: readonly Entry[]): Entry | undefined {
  const next = entries.filter(
    (other) => other !== gone && other.last > gone.last && other.first <= gone.last + 2 && level(other.code) === level(gone.code) && other.code.slice(0, 2) === gone.code.slice(0, 2),
  );
  const own = stem(gone.name);
  const takesOn = (other: Entry): boolean =>
    (stem(other.name) === own && other.first >= gone.last - 1) || (own.length === 1 && other.first > gone.last && other.code.slice(0, 4) === gone.code.slice(0, 4) && other.name.startsWith(own));
  const known = renamed.get(gone.code + gone.name);
  const told = entries.filter(({ code, name, last }) => name === known && last > gone.last && code.slice(0, 2) === gone.code.slice(0, 2));
  return told[0] ?? [...next.filter((other) => other.code === gone.code), ...next.filter(takesOn)].sort((a, b) => a.first - b.first)[0];
}

/** What jieba's dictionary calls names, of places first: ns, and nr, nrt, nz, as which it has many places. */
const names = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nz']);
const isOtherWord = (short: string): boolean => {
  const words = tag(short, false) as { tag: string }[];
  return words.length === 1 && !names.has(words[0]!.tag);
};

/**
 * The units of all lists as lines of a table: code, name, short name, parent, first year, last year, code of the unit
 * it goes on in, pinyin of the short name, `w` where the dictionary has the short name as some other word; tab-separated, empty where there is nothing to say. A first or last year
 * is that of the list that first or last has the name, so a change lies at most one list before or after.
 */
export function unitLines(snapshots: readonly Snapshot[]): string[] {
  const entries = readEntries(snapshots);
  const year = (index: number): string => snapshots[index]!.date.slice(0, 4);
  const covered = (code: string): number => snapshots.findIndex(({ units }) => [...units.keys()].some((other) => other.startsWith(code.slice(0, 2)) && level(other) > 1));
  const begin = new Map([...new Set(entries.map(({ code }) => code.slice(0, 2)))].map((two) => [two, covered(two)]));
  const known = new Set(entries.map(({ code }) => code));
  const parent = (code: string): string => {
    if (level(code) === 1) return '';
    const prefecture = `${code.slice(0, 4)}00`;
    return level(code) === 3 && known.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
  };
  const lineage = (entry: Entry): string => {
    let end = entry;
    for (let next = successorOf(end, entries); next !== undefined && end.last < snapshots.length - 1; next = successorOf(end, entries)) end = next;
    return end.code === entry.code ? '' : end.code;
  };
  return entries
    .sort((a, b) => (a.code === b.code ? b.last - a.last : a.code < b.code ? -1 : 1))
    .map((entry) => {
      const short = shortName(entry.name);
      const open = entry.first <= Math.max(0, begin.get(entry.code.slice(0, 2))!);
      const slug = pinyin(short ?? entry.name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).join('');
      return [entry.code, entry.name, short ?? '', parent(entry.code), open ? '' : year(entry.first), entry.last === snapshots.length - 1 ? '' : year(entry.last), entry.last === snapshots.length - 1 ? '' : lineage(entry), slug, short !== null && isOtherWord(short) ? 'w' : ''].join('\t').trimEnd();
    });
}
