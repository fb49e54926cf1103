import type { Candidate } from './candidates.ts';
import { type Gazetteer, isBelow } from './gazetteer.ts';
import type { Resolved, Setting } from './resolve.ts';
import { everyday } from './words.ts';

/**
 * Townships: 4,000 of their names are used in several counties, so a name counts only where its county is named in the
 * article or the paper is at home there.
 *
 * @param resolved units found so far, in the order of the text
 */
export function resolveTownships(candidates: readonly Candidate[], resolved: readonly Resolved[], gaz: Gazetteer, setting: Setting): Resolved[] {
  const counties = new Set(resolved.map(({ code }) => code));
  const { home } = setting;
  const local = home !== null && !home.endsWith('0000') ? home : null;
  const out: Resolved[] = [];
  for (const candidate of candidates) {
    if (candidate.meaning.kind !== 'township') continue;
    const { places } = candidate.meaning;
    const before = resolved.findLast(({ candidate: other }) => other.end <= candidate.start);
    const touching = before?.candidate.end === candidate.start ? places.find(([county]) => county === before.code) : undefined;
    const rank = /街道$|.$/.exec(candidate.word)![0];
    const stem = candidate.word.slice(0, -rank.length);
    if (touching !== undefined) out.push({ candidate, code: touching[1], evidence: `前接“${before!.candidate.word}”`, confidence: 0.98 });
    else if (stem.length < 2) continue;
    else {
      const named = places.filter(([county]) => counties.has(county));
      const choice = named.length === 1 ? named[0] : named.find(([county]) => county === before?.code);
      const near = local === null || named.length > 0 ? [] : places.filter(([county]) => county === local || isBelow(gaz, county, local));
      if (choice !== undefined) out.push({ candidate, code: choice[1], evidence: `文中有“${gaz.byCode.get(choice[0])!.name}”`, confidence: 0.9 });
      else if (near.length === 1) out.push({ candidate, code: near[0]![1], evidence: `属本报所在地的${gaz.byCode.get(near[0]![0])!.name}`, confidence: 0.8 });
    }
  }
  return out;
}

const rankless = (name: string): string => name.replace(/(?:街道|[镇乡])$/, '');
/** Behind the bare name these make it a village, a road, a river, a school, … of that name. */
const otherThing = /^[村路街河江山湖桥站巷岭溪湾水港区县市乡镇寺庙]/;

/**
 * Townships named without their rank: right behind their county (北仑大碶), once their full name stood in the article
 * (新浦镇 … 新浦), or with three characters and more where their county is what the article is about.
 */
export function bareTownships(text: string, resolved: readonly Resolved[], main: string | null, gaz: Gazetteer): Resolved[] {
  const taken = new Uint8Array(text.length + 1);
  for (const { candidate } of resolved) taken.fill(1, candidate.start, candidate.end);
  const out: Resolved[] = [];
  const add = (start: number, name: string, code: string, evidence: string, confidence: number): void => {
    const end = start + name.length;
    if (taken.subarray(start, end).includes(1) || otherThing.test(text.slice(end, end + 1))) return;
    taken.fill(1, start, end);
    const candidate: Candidate = { start, end, word: name, meaning: { kind: 'township', places: [[code.slice(0, 6), code]] }, inName: false, dateline: false, torn: false, whole: true };
    out.push({ candidate, code, evidence, confidence });
  };
  const everywhere = (name: string, code: string, evidence: string, confidence: number): void => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) add(at, name, code, evidence, confidence);
  };
  const townsOf = new Map<string, readonly (readonly [string, string])[]>();
  const towns = (county: string) => townsOf.get(county) ?? townsOf.set(county, gaz.townshipsOf(county)).get(county)!;
  for (const { candidate, code } of resolved) {
    if (code.length !== 6) continue;
    for (const [digits, name] of towns(code)) {
      const bare = rankless(name);
      if (bare.length >= 2 && !everyday.has(bare) && text.startsWith(bare, candidate.end)) add(candidate.end, bare, code + digits, `前接“${candidate.word}”`, 0.85);
    }
  }
  for (const { candidate, code } of resolved) {
    if (code.length !== 9) continue;
    const bare = rankless(candidate.word);
    if (bare.length >= 2 && bare !== candidate.word && !everyday.has(bare)) everywhere(bare, code, `文中有全称“${candidate.word}”`, 0.85);
  }
  if (main !== null && main.length === 6) {
    for (const [digits, name] of towns(main)) {
      const bare = rankless(name);
      if (bare.length >= 3) everywhere(bare, main + digits, `文中有“${gaz.byCode.get(main)?.name ?? main}”`, 0.8);
    }
  }
  return out;
}
