import type { Candidate } from './candidates.ts';
import { type Gazetteer, isBelow, lineageOf, rankless } from './gazetteer.ts';
import type { Resolved } from './resolve.ts';
import type { Setting } from './setting.ts';
import type { Cut } from './surroundings.ts';
import { everyday } from './words.ts';

/**
 * Townships: 4,000 of their names are used in several counties, so a name counts only where its county is named in the
 * article or the paper is at home there.
 *
 * @param resolved units found so far, in the order of the text
 */
export function resolveTownships(candidates: readonly Candidate[], resolved: readonly Resolved[], gaz: Gazetteer, setting: Setting): Resolved[] {
  const counties = new Set(resolved.map(({ code }) => code));
  const lineages = new Set(resolved.map(({ code }) => lineageOf(gaz, code)));
  const { home } = setting;
  const local = home !== null && !home.endsWith('0000') ? home : null;
  /** 海南藏族自治州铁盖乡: the only one of its name in the prefecture before it. */
  const onlyBelow = (prefecture: string, places: readonly (readonly [county: string, code: string])[]) => {
    const below = places.filter(([county]) => isBelow(gaz, county, prefecture));
    return below.length === 1 && prefecture.endsWith('00') && !prefecture.endsWith('0000') ? below[0] : undefined;
  };
  const out: Resolved[] = [];
  let passed = 0;
  for (const candidate of candidates) {
    if (candidate.meaning.kind !== 'township') continue;
    const { places } = candidate.meaning;
    while (passed < resolved.length && resolved[passed]!.candidate.end <= candidate.start) passed++;
    const before = resolved[passed - 1];
    const within = (code: string) => places.find(([county]) => county === code);
    const touching = before?.candidate.end === candidate.start ? within(before.code) ?? within(lineageOf(gaz, before.code)) ?? onlyBelow(before.code, places) : undefined;
    const rank = /街道$|.$/.exec(candidate.word)![0];
    const stem = candidate.word.slice(0, -rank.length);
    if (touching !== undefined) out.push({ candidate, code: touching[1], evidence: `前接“${before!.candidate.word}”`, confidence: 0.98 });
    else if (stem.length < 2) continue;
    else {
      const inName = places.filter(([county]) => counties.has(county));
      const named = inName.length > 0 ? inName : places.filter(([county]) => lineages.has(county));
      const choice = named.length === 1 ? named[0] : named.find(([county]) => county === before?.code);
      const near = local === null || named.length > 0 ? [] : places.filter(([county]) => county === local || isBelow(gaz, county, local));
      if (choice !== undefined) out.push({ candidate, code: choice[1], evidence: `文中有“${gaz.byCode.get(choice[0])!.name}”`, confidence: 0.9 });
      else if (near.length === 1) out.push({ candidate, code: near[0]![1], evidence: `属本报所在地的${gaz.byCode.get(near[0]![0])!.name}`, confidence: 0.8 });
    }
  }
  return out;
}

/** A township named without its rank, by its code of nine digits. */
const bareName = (start: number, word: string, code: string): Candidate => ({ start, end: start + word.length, word, meaning: { kind: 'township', places: [[code.slice(0, 6), code]] }, inName: false, dateline: false, torn: false, whole: true });

/** Names with the codes of townships; of those that stand somewhere the longest is found. */
class TownshipNames {
  readonly codes: ReadonlyMap<string, string>;
  private readonly longest: number;

  /** Of two townships of one name the first counts. */
  constructor(named: readonly (readonly [name: string, code: string])[]) {
    this.codes = new Map(named.filter(([name]) => name.length > 1).reverse());
    this.longest = Math.max(0, ...[...this.codes.keys()].map(({ length }) => length));
  }

  /** @param at what stands there, so many characters long */
  find(at: (length: number) => string): string | undefined {
    for (let length = this.longest; length > 1; length--) if (this.codes.has(at(length))) return at(length);
    return undefined;
  }
}

/** 林海, 天池: sights as well as the subdistricts called by them; 赵河 without its rank is as well the river. */
const landscape = /[山河湖海池泉溪江岭洞]$/;

/**
 * Townships of one county that stand in one list, without their rank: 涉及八都、双村、阜田三镇.
 *
 * @param resolved units found so far; their counties, and the one the paper is at home in, are those whose townships are looked for
 */
export function listedTownships(text: string, resolved: readonly Resolved[], gaz: Gazetteer, { home }: Setting): Resolved[] {
  if (!text.includes('、')) return [];
  const counties = new Set([...resolved.map(({ code }) => lineageOf(gaz, code.slice(0, 6))), ...(home === null ? [] : [home])].filter((code) => !code.endsWith('00')));
  const found = new Map<number, Resolved>();
  for (const county of counties) {
    const names = new TownshipNames(gaz.townshipsOf(county).flatMap(([digits, name]) => [[name, county + digits], [rankless(name), county + digits]] as const));
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      const before = names.find((length) => text.slice(Math.max(0, at - length), at));
      const after = names.find((length) => text.slice(at + 1, at + 1 + length));
      if (before === undefined || after === undefined || before === after || (landscape.test(before) && landscape.test(after))) continue;
      for (const [start, word, other] of [[at - before.length, before, after], [at + 1, after, before]] as const) {
        const code = names.codes.get(word)!;
        if (!found.has(start)) found.set(start, { candidate: bareName(start, word, code), code, evidence: `与“${other}”并列`, confidence: 0.88 });
      }
    }
  }
  return [...found.values()];
}

/** Behind the bare name these make it a village, a road, a river, a school, … of that name. */
const otherThing = /^[村路街河江山湖桥站巷岭溪湾水港区县市乡镇寺庙矿窟陵墓岛洞滩关]/;
/** 西固区福利路 is the street, and not the subdistrict that is called by it. */
const street = /路$/;

/**
 * Townships named without their rank: right behind their county (北仑大碶), once their full name stood in the article
 * (新浦镇 … 新浦), or with three characters and more where their county is what the article is about.
 */
export function bareTownships(text: string, resolved: readonly Resolved[], main: string | null, gaz: Gazetteer, shorts: ReadonlySet<string>, cut: Cut | undefined): Resolved[] {
  const taken = new Uint8Array(text.length + 1);
  for (const { candidate } of resolved) taken.fill(1, candidate.start, candidate.end);
  const out: Resolved[] = [];
  const add = (start: number, name: string, code: string, evidence: string, confidence: number): void => {
    const end = start + name.length;
    if (taken.subarray(start, end).includes(1) || street.test(name) || otherThing.test(text.slice(end, end + 1))) return;
    taken.fill(1, start, end);
    out.push({ candidate: bareName(start, name, code), code, evidence, confidence });
  };
  const sought = new Set<string>();
  const everywhere = (name: string, code: string, evidence: string, confidence: number): void => {
    if (sought.has(name)) return;
    sought.add(name);
    if (landscape.test(name)) return;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) add(at, name, code, evidence, confidence);
  };
  const spoken = new Map<string, TownshipNames>();
  const spokenIn = (county: string): TownshipNames => {
    let names = spoken.get(county);
    if (names === undefined) spoken.set(county, (names = new TownshipNames(gaz.townshipsOf(county).map(([digits, name]) => [rankless(name), county + digits] as const).filter(([name]) => !everyday.has(name)))));
    return names;
  };
  for (const { candidate, code } of resolved) {
    if (code.length !== 6 || code.endsWith('0000')) continue;
    const names = spokenIn(code);
    const bare = names.find((length) => text.slice(candidate.end, candidate.end + length));
    if (bare !== undefined) add(candidate.end, bare, names.codes.get(bare)!, `前接“${candidate.word}”`, 0.85);
  }
  for (const { candidate, code } of resolved) {
    if (code.length !== 9) continue;
    const bare = rankless(candidate.word);
    // 雪山乡 … 雪山: two characters that are a word of the dictionary stay a word
    const word = bare.length === 2 && cut !== undefined && cut(bare).length === 1 && !shorts.has(bare);
    if (bare.length >= 2 && bare !== candidate.word && !everyday.has(bare) && !word) everywhere(bare, code, `文中有全称“${candidate.word}”`, 0.85);
  }
  if (main !== null && main.length === 6) {
    for (const [bare, town] of spokenIn(main).codes) {
      if (bare.length >= 3) everywhere(bare, town, `文中有“${gaz.byCode.get(main)?.name ?? main}”`, 0.8);
    }
  }
  return out;
}
