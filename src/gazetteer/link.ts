import type { Article, RegionRef } from '../archive/record.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { compactArticle } from './compact.ts';
import { resolveDeictics } from './deictics.ts';
import { buildForms, type Forms } from './forms.ts';
import { type Gazetteer, isBelow, unitOf } from './gazetteer.ts';
import { type Resolved, resolveUnits } from './resolve.ts';
import type { Setting } from './setting.ts';
import type { Cut } from './surroundings.ts';
import { bareTownships, listedTownships, resolveTownships } from './townships.ts';
import { primaryOf, regionRefs } from './weigh.ts';

/** A name that was not linked, for the owner's report. */
export interface UnresolvedName {
  text: string;
  /** Source offsets. */
  start: number;
  end: number;
  /** In words: 同名地区，文中没有依据 … */
  reason: string;
  codes: string[];
}

export interface Linked {
  regions: RegionRef[];
  unresolved: UnresolvedName[];
}

export interface Linker {
  gazetteer: Gazetteer;
  forms: Forms;
  cut: Cut | undefined;
}

/**
 * @param cut cuts text into the words of a dictionary; without it, names inside other words (健全市委, 绿水青山区) are
 *   only told by the linker's own lists
 */
export const buildLinker = (gazetteer: Gazetteer, cut?: Cut): Linker => ({ gazetteer, forms: buildForms(gazetteer), cut });

/** Zones and nicknames: a nickname needs its city, or its city's province, in the article or at home. */
function resolvePlaces(candidates: readonly Candidate[], resolved: readonly Resolved[], gaz: Gazetteer, setting: Setting): Resolved[] {
  return candidates.flatMap((candidate) => {
    if (candidate.meaning.kind !== 'place') return [];
    const { code, kind, names } = candidate.meaning.place;
    if (kind === 'zone') return [{ candidate, code, evidence: candidate.word === names[0] ? '开发区名称' : `即${names[0]!}`, confidence: 0.9 }];
    const known = candidate.word.length > 2 || resolved.some((one) => one.code === code || isBelow(gaz, one.code, code)) || (setting.home !== null && setting.home.slice(0, 2) === code.slice(0, 2));
    return known ? [{ candidate, code, evidence: `${gaz.byCode.get(code)?.name ?? code}的别称`, confidence: 0.9 }] : [];
  });
}

const inOrder = (a: Resolved, b: Resolved): number => a.candidate.start - b.candidate.start;

/**
 * The regions an article names, each with the words the link rests on. Never throws on any text.
 *
 * @param article its blocks are read; what its `regions` hold is not looked at
 */
export function linkArticle(linker: Linker, article: Pick<Article, 'blocks'>, setting: Setting): Linked {
  const { gazetteer: gaz, forms, cut } = linker;
  const compact = compactArticle(article);
  const candidates = findCandidates(compact, forms, cut);
  const units = resolveUnits(compact.text, candidates, gaz, setting);
  const places = [...units.resolved, ...resolvePlaces(candidates, units.resolved, gaz, setting)].sort(inOrder);
  const listed = listedTownships(compact.text, places, gaz, setting);
  const overlaps = (one: Resolved, others: readonly Resolved[]): boolean => others.some(({ candidate: { start, end } }) => one.candidate.start < end && start < one.candidate.end);
  // 澄江、吉潭、南桥等乡镇: a township of the county, and not the city called like it
  const named = places.filter((place) => !overlaps(place, listed));
  const towns = resolveTownships(candidates, named, gaz, setting);
  const full = [...named, ...towns, ...listed.filter((town) => !overlaps(town, towns))].sort(inOrder);
  const main = primaryOf(full, compact, gaz, setting);
  const all = [...full, ...bareTownships(compact.text, full, main, gaz, forms.shorts, cut)].sort(inOrder);
  const pointed = [...all, ...resolveDeictics(compact.text, candidates, all, gaz, setting)].sort(inOrder);
  const unresolved = units.unresolved.map(({ candidate, codes }): UnresolvedName => {
    const places = compact.source(candidate.start, candidate.end);
    const paths = codes.slice(0, 4).map((code) => `${gaz.byCode.get(unitOf(gaz, code)?.parent ?? '')?.name ?? ''}${unitOf(gaz, code)?.name ?? code}`);
    return { text: candidate.word, start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0, codes, reason: `同名地区（${paths.join('、')}${codes.length > 4 ? '等' : ''}），文中没有依据` };
  });
  return { regions: regionRefs(pointed, compact, gaz, setting), unresolved };
}
