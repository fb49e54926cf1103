import townshipTable from './townships.json' with { type: 'json' };
import unitTable from './units.json' with { type: 'json' };

/** A name a place has or had: one line of the table. */
export interface Unit {
  /** GB/T 2260 code of six digits, nine for a township. */
  code: string;
  name: string;
  /** Name without its rank; null where it does not go without. */
  short: string | null;
  /** Code of the unit above; null for provinces. */
  parent: string | null;
  level: 1 | 2 | 3 | 4;
  /** Year of the first list with this name; null where the oldest list (2002) has it. */
  from: number | null;
  /** Year of the last list with this name; null where it is used today. */
  to: number | null;
  /** Code of the unit it goes on in; its own where there is none. */
  lineage: string;
  /** Letters only: `zhangjiajie`. Empty for townships. */
  pinyin: string;
  /** True where the dictionary has the short name as some other word: 温泉, 光泽, 比如. */
  word: boolean;
}

export interface Gazetteer {
  /** Provinces, prefectures and counties: of several names under one code the newest comes first. */
  units: readonly Unit[];
  /** Newest unit under a code of six digits. */
  byCode: ReadonlyMap<string, Unit>;
  /** Townships of a county: `[three digits, name]`, names of today first. */
  townshipsOf: (county: string) => readonly (readonly [digits: string, name: string])[];
  /** Counties that have townships, with all of them as one string, in the form of the table. */
  townshipLines: readonly string[];
}

const levelOf = (code: string): 1 | 2 | 3 => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);

function readUnit(line: string): Unit {
  const [code = '', name = '', short = '', parent = '', from = '', to = '', lineage = '', pinyin = '', word = ''] = line.split('\t');
  return {
    code, name, pinyin,
    short: short || null,
    parent: parent || null,
    level: levelOf(code),
    from: from ? Number(from) : null,
    to: to ? Number(to) : null,
    lineage: lineage || code,
    word: word === 'w',
  };
}

/**
 * Read the tables of the gazetteer.
 *
 * @param units lines of `units.json`: code, name, short name, parent, from, to, lineage, pinyin, `w` for a word
 * @param townships lines of `townships.json`: county code, then `three digits + name` behind blanks
 */
export function readGazetteer(units: readonly string[] = unitTable, townships: readonly string[] = townshipTable): Gazetteer {
  const all = units.map(readUnit);
  const byCode = new Map<string, Unit>();
  for (const unit of all) if (!byCode.has(unit.code)) byCode.set(unit.code, unit);
  const lines = new Map(townships.map((line) => [line.slice(0, 6), line] as const));
  return {
    units: all,
    byCode,
    townshipLines: townships,
    townshipsOf: (county) => (lines.get(county)?.slice(7).split(' ') ?? []).map((entry) => [entry.slice(0, 3), entry.slice(3)] as const),
  };
}

let loaded: Gazetteer | undefined;

/** The committed gazetteer, read once. */
export const gazetteer = (): Gazetteer => (loaded ??= readGazetteer());

/** The unit with a code of six or nine digits; undefined for codes no list has. */
export function unitOf(gaz: Gazetteer, code: string): Unit | undefined {
  if (code.length !== 9) return gaz.byCode.get(code);
  const name = gaz.townshipsOf(code.slice(0, 6)).find(([digits]) => digits === code.slice(6))?.[1];
  if (name === undefined) return undefined;
  return { code, name, short: null, parent: lineageOf(gaz, code.slice(0, 6)), level: 4, from: null, to: null, lineage: code, pinyin: '', word: false };
}

/** From the province down to the unit itself. Empty for an unknown code. */
export function pathOf(gaz: Gazetteer, code: string): Unit[] {
  const path: Unit[] = [];
  for (let unit = unitOf(gaz, code); unit !== undefined && !path.includes(unit); unit = unit.parent === null ? undefined : unitOf(gaz, unit.parent)) path.unshift(unit);
  return path;
}

/** True where `code` lies below `ancestor`, at whatever depth. */
export const isBelow = (gaz: Gazetteer, code: string, ancestor: string): boolean => {
  for (let parent = code.length === 9 ? code.slice(0, 6) : gaz.byCode.get(code)?.parent; parent; parent = gaz.byCode.get(parent)?.parent) if (parent === ancestor) return true;
  return false;
};

/** The unit a name goes on in today: 奉化市 and 奉化区 share one page, and so do their townships of one name. */
export function lineageOf(gaz: Gazetteer, code: string): string {
  if (code.length !== 9) return gaz.byCode.get(code)?.lineage ?? code;
  const county = lineageOf(gaz, code.slice(0, 6));
  if (county === code.slice(0, 6)) return code;
  const name = gaz.townshipsOf(code.slice(0, 6)).find(([digits]) => digits === code.slice(6))?.[1];
  const now = gaz.townshipsOf(county).find(([, other]) => other === name)?.[0];
  return now === undefined ? code : county + now;
}

/** A township's name without its rank: 横峰街道 → 横峰. */
export const rankless = (name: string): string => name.replace(/(?:街道|[镇乡])$/, '');
