import type { Gazetteer, Unit } from './gazetteer.ts';
import { withoutPeoples } from './peoples.ts';
import { places, type Place } from './places.ts';
import { buildTrie, type Trie } from './trie.ts';
import { holders } from './words.ts';

/** What a form found in a text may stand for. */
export type Meaning =
  /** `units` under their full name or without their rank. One form may be both: 吉林 the province, 吉林 the city. */
  | { kind: 'unit'; full: readonly Unit[]; short: readonly Unit[] }
  /** A township's full name: `[county, nine digits]` of each that has it. */
  | { kind: 'township'; places: readonly (readonly [county: string, code: string])[] }
  | { kind: 'place'; place: Place }
  | { kind: 'deictic' }
  /** A word that holds a place name and is none. */
  | { kind: 'holder' };

export interface Forms {
  trie: Trie;
  /** Form index → the form. */
  words: readonly string[];
  meaning: (form: number) => Meaning;
  /** Every name without its rank. */
  shorts: ReadonlySet<string>;
}

/** 我市, 该县, 全省, …: the first character points, the rest tells the rank. 新区 alone points where an article is about one. */
export const deictics: readonly string[] = ['新区', '高新区', '经开区', '开发区', ...['我', '该', '全', '本'].flatMap((point) => ['省', '市', '县', '区', '州', '旗', '镇', '乡', '街道'].map((rank) => point + rank))];

/** A county's short name that is a province's or its own prefecture's means the larger one: 河南 in 青海, 长沙县. */
function ownShort(gaz: Gazetteer, unit: Unit, provinces: ReadonlySet<string>): boolean {
  if (unit.short === null) return false;
  if (unit.level > 1 && provinces.has(unit.short)) return unit.level === 2 && unit.short === '吉林';
  return unit.level !== 3 || unit.parent === null || gaz.byCode.get(unit.parent)?.short !== unit.short;
}

/** 马蹄藏族乡 is 马蹄乡 in print as well. */
function namesInPrint(township: string): string[] {
  if (!township.endsWith('族乡')) return [township];
  const stem = withoutPeoples(township.replace(/(?<=族)(?:少数)?民族乡$|乡$/, ''));
  return stem.length < 2 || stem.length > 3 ? [township] : [township, `${stem}乡`];
}

/** Every form the linker looks for, in one trie. Townships stay in their table and are unfolded when met. */
export function buildForms(gaz: Gazetteer): Forms {
  // in print 恩施土家族苗族自治州 is 恩施州, 马边彝族自治县 is 马边县
  const everyName = gaz.units.flatMap((unit) => [[unit.name, unit] as const, ...(unit.short !== null && /自治[州县旗]$/.test(unit.name) ? [[unit.short + unit.name.at(-1)!, unit] as const] : [])]);
  const full = new Map([...Map.groupBy(everyName, ([name]) => name)].map(([name, pairs]) => [name, pairs.map(([, unit]) => unit)] as const));
  const provinces = new Set(gaz.units.filter(({ level }) => level === 1).map(({ short }) => short!));
  const short = Map.groupBy(gaz.units.filter((unit) => ownShort(gaz, unit, provinces)), (unit) => unit.short!);
  const words: string[] = [];
  const known = new Set<string>();
  const add = (word: string): void => {
    if (!known.has(word)) words.push(word);
    known.add(word);
  };
  for (const word of [...full.keys(), ...short.keys()]) add(word);
  const unitForms = words.length;
  const placeOf = new Map(places.flatMap((place) => place.names.map((name) => [name, place] as const)).filter(([name]) => !known.has(name)));
  for (const name of placeOf.keys()) add(name);
  const placeForms = words.length;
  for (const word of deictics) add(word);
  const deicticForms = words.length;
  for (const word of holders) add(word);
  const holderForms = words.length;
  // a township's name leads to the lines of the table that hold it
  const lines = new Map<string, number[]>();
  gaz.townshipLines.forEach((line, index) => {
    for (const entry of line.slice(7).split(' ')) for (const name of namesInPrint(entry.slice(3))) {
      const at = lines.get(name);
      if (at === undefined) lines.set(name, [index]);
      else if (at.at(-1) !== index) at.push(index);
    }
  });
  for (const name of lines.keys()) add(name);
  const townLines = words.slice(holderForms).map((name) => Int32Array.from(lines.get(name)!));
  const read = (form: number): Meaning => {
    const word = words[form]!;
    if (form < unitForms) return { kind: 'unit', full: full.get(word) ?? [], short: short.get(word) ?? [] };
    if (form < placeForms) return { kind: 'place', place: placeOf.get(word)! };
    if (form < deicticForms) return { kind: 'deictic' };
    if (form < holderForms) return { kind: 'holder' };
    return {
      kind: 'township',
      places: [...townLines[form - holderForms]!].map((index) => {
        const line = gaz.townshipLines[index]!;
        const county = line.slice(0, 6);
        const digits = line.slice(7).split(' ').find((entry) => namesInPrint(entry.slice(3)).includes(word))!.slice(0, 3);
        return [county, county + digits] as const;
      }),
    };
  };
  const met: (Meaning | undefined)[] = [];
  return { trie: buildTrie(words), words, meaning: (form) => (met[form] ??= read(form)), shorts: new Set(short.keys()) };
}
