import type { Candidate } from './candidates.ts';
import { isBelow, type Gazetteer, rankless, type Unit } from './gazetteer.ts';
import { isAmongNature, listOf, siblingIn } from './lists.ts';
import { describes, everyday, generic, isVague, onlyWords, surnames } from './words.ts';

/** What is known before the article is read. */
export interface Setting {
  /** Code of the region the paper is made for; null where nobody knows. */
  home: string | null;
  /** Year of the page; null where unknown. */
  year: number | null;
}

/** A name with the unit it stands for. */
export interface Resolved {
  candidate: Candidate;
  code: string;
  /** The unit's name at the page's time, where it is not the one of today. */
  name?: string;
  evidence: string;
  /** 0…1 */
  confidence: number;
}

/** A name that was left alone because several places have it and nothing tells which. */
export interface Unresolved {
  candidate: Candidate;
  /** Codes of the places it may be. */
  codes: string[];
}

const existed = (unit: Unit, year: number | null): boolean =>
  year === null || ((unit.from === null || year >= unit.from - 1) && (unit.to === null || year <= unit.to));

/** Of the names one place had, the one of the page's time: 奉化 was 奉化市 in 2012 and is 奉化区 today. */
export function ofTheTime(units: readonly Unit[], year: number | null): Unit[] {
  return [...Map.groupBy(units, ({ lineage }) => lineage).values()].map((names) =>
    names.find((unit) => (year === null ? unit.to === null : existed(unit, year) && (unit.from === null || year >= unit.from))) ??
    names.find((unit) => existed(unit, year)) ??
    names.reduce((a, b) => ((a.to ?? 9999) >= (b.to ?? 9999) ? a : b)),
  );
}

interface Reasons {
  score: number;
  words: string;
  /** It stands right behind the name of a unit above it. */
  touching: boolean;
  /** It stands in one list with a name of its prefecture. */
  near: boolean;
}

/** What speaks for one meaning of one name, added up; the strongest reason is kept in words. */
function weighing(gaz: Gazetteer, setting: Setting, seen: Seen) {
  return (unit: Unit, candidates: readonly Candidate[], index: number, bare: boolean, rivals: number): Reasons => {
    const [before, candidate, after] = [candidates[index - 1], candidates[index]!, candidates[index + 1]];
    let score = bare ? [0, 2.2, 2, 0][unit.level]! : 3;
    const reasons: [number, string][] = [[bare ? 0.5 : 3, bare ? '通用简称' : '全称']];
    const add = (points: number, words: string): void => {
      score += points;
      reasons.push([points, words]);
    };
    const touching = before !== undefined && (before.end === candidate.start || (before.end + 1 === candidate.start && /[(（]/.test(seen.text[before.end]!)));
    // 宁夏的西吉
    const led = touching || (before?.end === candidate.start - 1 && seen.text[before.end] === '的');
    const above = led ? seen.meanings(before).find((code) => isBelow(gaz, unit.code, code)) : undefined;
    if (above !== undefined) add(touching ? 4 : 3, touching ? `前接“${before!.word}”` : `随“${before!.word}的”之后`);
    if (after !== undefined && after.start === candidate.end && after.meaning.kind === 'township' && after.meaning.places.some(([county]) => county === unit.code)) add(3, `后接辖内“${after.word}”`);
    const inFull = bare ? seen.full.get(unit.lineage) : undefined;
    if (inFull !== undefined) add(3, `文中有“${inFull}”`);
    // 河南 and 河北 are banks of a river, but hardly ever in a newspaper
    const wordy = bare && unit.level > 1 && everyday.has(candidate.word);
    const prefecture = unit.level === 3 && unit.parent !== null ? unit.parent : null;
    const province = `${unit.code.slice(0, 2)}0000`;
    if (prefecture !== null && seen.named.has(prefecture)) add(2, `文中有上级“${gaz.byCode.get(prefecture)!.name}”`);
    else if (unit.level > 1 && seen.named.has(province)) add(1, `文中有“${gaz.byCode.get(province)!.name}”`);
    if (prefecture !== null && (seen.siblings.get(prefecture) ?? 0) > (seen.named.has(unit.code) ? 1 : 0)) add(1.2, '文中有同市县区');
    const { home } = setting;
    let isHome = false;
    if (home !== null) {
      const homePrefecture = home.endsWith('00') ? home : (gaz.byCode.get(home)?.parent ?? home);
      const name = gaz.byCode.get(home)?.name ?? home;
      if (unit.code === home) add(2.5, '本报所在地');
      else if (!homePrefecture.endsWith('0000') || gaz.byCode.get(homePrefecture)?.name.endsWith('市')) {
        if (unit.code === homePrefecture || isBelow(gaz, unit.code, homePrefecture)) add(2.5, `属本报所在的${gaz.byCode.get(homePrefecture)!.name}`);
        else if (unit.code.slice(0, 2) === home.slice(0, 2)) add(1, '与本报同省');
      } else if (unit.code.slice(0, 2) === home.slice(0, 2)) add(1.5, `属本报所在的${name}`);
      isHome = unit.code === home || isBelow(gaz, unit.code, homePrefecture);
    }
    if (!existed(unit, setting.year)) score -= 2.5;
    else if (setting.year === null && unit.to !== null) score -= 1;
    // 瓜州, 如东: the dictionary has them as places and nothing else
    const isWord = unit.word && candidate.word.length === 2;
    const isPlace = !isWord && candidate.whole && !isVague(candidate.word);
    const isPlain = !wordy || (isPlace && (isHome || unit.level === 2));
    if (bare && unit.level === 3 && rivals === 1 && isPlain) {
      // 李隆安, 凉山冕宁石龙: behind a surname, or behind another place, being the only one of its name is not enough
      if (!wordy && candidate.whole && !isWord && !surnames.includes(seen.text[candidate.start - 1] ?? '\n') && (!touching || above !== undefined)) add(2.1, '全国唯一的简称');
      else score += 0.6;
    }
    const sibling = bare ? siblingIn(listOf(seen.text, candidates, index), unit) : undefined;
    if (bare) {
      if (sibling !== undefined) add(sibling.weight, `与“${sibling.word}”并列`);
      if (/^(?:城区|市区|县城)/.test(seen.text.slice(candidate.end, candidate.end + 2))) add(2, '后接城区');
      if (isAmongNature(seen.text, candidate, before, after)) score -= 4;
      if (unit.level > 1 && !isHome && above === undefined && inFull === undefined && seen.townNames.has(candidate.word)) score -= 3;
    }
    if (!isPlain && above === undefined) score -= inFull !== undefined || sibling?.near || (isHome && unit.level === 2 && !isVague(candidate.word)) ? 1 : 2;
    if (candidate.torn && above === undefined && !sibling?.near) score -= inFull === undefined || wordy ? 9 : 1;
    return { score, words: reasons.reduce((a, b) => (b[0] > a[0] ? b : a))[1], touching: touching && above !== undefined, near: sibling?.near === true };
  };
}

/** What a first reading of the article found. */
interface Seen {
  text: string;
  /** Lineage → the full name the article has of it. */
  full: Map<string, string>;
  /** Codes named beyond doubt. */
  named: Set<string>;
  /** Names, without their rank, of townships that the article names in full or the paper's county has: 横峰街道 … 横峰 is no county. */
  townNames: ReadonlySet<string>;
  /** Prefecture → how many of its counties are named beyond doubt. */
  siblings: Map<string, number>;
  meanings: (candidate: Candidate) => string[];
}

function readOnce(text: string, candidates: readonly Candidate[], gaz: Gazetteer, setting: Setting): Seen {
  const seen: Seen = { text, full: new Map(), named: new Set(), siblings: new Map(), townNames: townNamesOf(candidates, gaz, setting), meanings: () => [] };
  const meanings = (candidate: Candidate): string[] => {
    const { meaning } = candidate;
    if (meaning.kind === 'place') return [meaning.place.code];
    if (meaning.kind !== 'unit') return [];
    return [...meaning.full, ...meaning.short].map(({ code }) => code);
  };
  seen.meanings = meanings;
  candidates.forEach((candidate, index) => {
    const { meaning, word } = candidate;
    if (meaning.kind !== 'unit') return;
    const before = candidates[index - 1];
    const after = candidates[index + 1];
    const bare = meaning.full.length === 0;
    // 湖北监利 … 监利: with the name above it a bare name is as good as the full one
    if (bare && before?.end === candidate.start) {
      const below = ofTheTime(meaning.short, setting.year).filter((unit) => unit.level === 3 && meanings(before).some((code) => isBelow(gaz, unit.code, code)));
      if (below.length === 1) seen.full.set(below[0]!.lineage, before.word + word);
    }
    if (bare && (candidate.torn || everyday.has(word))) return;
    if (!bare && (word.length === 2 || generic.has(word)) && before?.end !== candidate.start) return;
    let units = ofTheTime(bare ? meaning.short : meaning.full, setting.year);
    const alive = units.filter((unit) => existed(unit, setting.year));
    if (alive.length > 0) units = alive;
    if (units.length > 1 && before?.end === candidate.start) {
      const below = units.filter((unit) => meanings(before).some((code) => isBelow(gaz, unit.code, code)));
      if (below.length > 0) units = below;
    }
    if (units.length > 1 && after?.start === candidate.end && after.meaning.kind === 'township') {
      const { places } = after.meaning;
      const holding = units.filter((unit) => places.some(([county]) => county === unit.code));
      if (holding.length > 0) units = holding;
    }
    if (units.length !== 1) return;
    const unit = units[0]!;
    if (bare && unit.level === 3) return;
    if (!seen.named.has(unit.code) && unit.level === 3 && unit.parent !== null) seen.siblings.set(unit.parent, (seen.siblings.get(unit.parent) ?? 0) + 1);
    seen.named.add(unit.code);
    if (!bare) seen.full.set(unit.lineage, word);
  });
  // 鼓楼区 stands full in the text but twenty cities have it: the full name still counts for each
  for (const { meaning, word } of candidates) {
    if (meaning.kind === 'unit' && word.length > 2) for (const unit of meaning.full) if (!seen.full.has(unit.lineage)) seen.full.set(unit.lineage, word);
  }
  return seen;
}

function townNamesOf(candidates: readonly Candidate[], gaz: Gazetteer, { home }: Setting): Set<string> {
  const named = candidates.flatMap(({ meaning, word }) => (meaning.kind === 'township' ? [rankless(word)] : []));
  const local = home === null || home.endsWith('00') ? [] : gaz.townshipsOf(home).map(([, name]) => rankless(name));
  return new Set([...named, ...local]);
}

const dynasty = /(?:秦|汉|三国|晋|隋|唐|宋|元|明|清|辽|民国)(?:朝|代|末|初)?[^。；]{0,10}(?:年|时)[^。；]{0,8}$/;

/** Decide, name by name, which unit is meant; names without enough evidence are left out. */
export function resolveUnits(text: string, candidates: readonly Candidate[], gaz: Gazetteer, setting: Setting): { resolved: Resolved[]; unresolved: Unresolved[] } {
  const seen = readOnce(text, candidates, gaz, setting);
  const weigh = weighing(gaz, setting, seen);
  const resolved: Resolved[] = [];
  const unresolved: Unresolved[] = [];
  candidates.forEach((candidate, index) => {
    const { meaning, word } = candidate;
    if (meaning.kind !== 'unit') return;
    const options = (['full', 'short'] as const).flatMap((which) => {
      const units = ofTheTime(meaning[which], setting.year);
      return units.map((unit) => ({ unit, ...weigh(unit, candidates, index, which === 'short', units.length) }));
    });
    options.sort((a, b) => b.score - a.score || (a.unit.code < b.unit.code ? -1 : 1));
    const best = options[0]!;
    const bare = !meaning.full.includes(best.unit);
    if (bare && onlyWords.has(word) && !best.touching && !best.near) return;
    // a county of two characters (户县, 和县) needs what a bare name needs; one of an everyday word (友好区, 富裕县) needs some evidence
    const threshold = bare ? 2 : word.length === 2 ? 4.5 : best.unit.level === 3 && describes(word) ? 4 : 3;
    if (generic.has(word) && !best.touching) return;
    const second = options.find(({ unit }) => unit.lineage !== best.unit.lineage);
    if (best.score < threshold) {
      if (!bare && second !== undefined && second.score > best.score - 0.9) unresolved.push({ candidate, codes: options.map(({ unit }) => unit.code) });
      return;
    }
    if (second !== undefined && best.score - second.score < (bare && best.unit.level < second.unit.level ? 0.1 : 0.9)) {
      unresolved.push({ candidate, codes: options.map(({ unit }) => unit.code) });
      return;
    }
    // 唐武德五年始设石城县: a county of the dynasties, unless something else speaks for the one of today
    if (!bare && best.unit.level === 3 && best.words === '全称' && dynasty.test(text.slice(Math.max(0, candidate.start - 20), candidate.start))) return;
    const spread = second === undefined ? 2 : best.score - second.score;
    resolved.push({ candidate, code: best.unit.code, name: best.unit.name, evidence: best.words, confidence: Math.min(0.99, 0.7 + 0.06 * Math.min(spread, 3) + 0.03 * Math.min(best.score, 5)) });
  });
  return { resolved, unresolved };
}
