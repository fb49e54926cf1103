import type { Candidate } from './candidates.ts';
import { type Known, type Seen, weighMeaning } from './evidence.ts';
import { isBelow, type Gazetteer, rankless } from './gazetteer.ts';
import type { Setting } from './setting.ts';
import { existed, ofTheTime } from './times.ts';
import { describes, everyday, generic, onlyWords } from './words.ts';

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
  const known: Known = { gaz, setting, seen: readOnce(text, candidates, gaz, setting), candidates };
  const resolved: Resolved[] = [];
  const unresolved: Unresolved[] = [];
  candidates.forEach((candidate, index) => {
    const { meaning, word } = candidate;
    if (meaning.kind !== 'unit') return;
    const options = (['full', 'short'] as const).flatMap((which) => {
      const units = ofTheTime(meaning[which], setting.year);
      return units.map((unit) => ({ unit, ...weighMeaning(unit, index, which === 'short', units.length, known) }));
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
