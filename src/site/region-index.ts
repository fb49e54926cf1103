import type { Article, RegionRef } from '../archive/record.ts';
import { type Gazetteer, lineageOf, pathOf, type Unit, unitOf } from '../gazetteer/gazetteer.ts';
import { homeOfPaper } from '../gazetteer/home.ts';
import { mergedInto } from '../gazetteer/merged.ts';
import type { Archive, Paper } from './archive.ts';

/** Most articles a region's reference files hold: a province's thousands are taken from the data set. */
export const mostCited = 1000;

/** A region with what the archive has of it and of everything below it. */
export interface RegionNode {
  /** Code of the unit as it is today; older codes lead here. */
  code: string;
  unit: Unit;
  /** From the province down to the region itself. */
  path: Unit[];
  /** Articles about it or a place in it, newest first. */
  about: Article[];
  /** Articles that only name it or a place in it, newest first. */
  named: Article[];
  /** Regions right below it, most written about first. */
  children: string[];
  /** Papers made in it or in a place in it. */
  papers: Paper[];
}

export interface RegionIndex {
  gazetteer: Gazetteer;
  nodes: ReadonlyMap<string, RegionNode>;
  /** Provinces, most written about first. */
  roots: string[];
  /** Codes that articles of older years have → code of the unit today. */
  former: ReadonlyMap<string, string>;
}

/** Everything a region page is made of, from one walk over the articles. The same records give the same index. */
export function buildRegionIndex(archive: Archive, gaz: Gazetteer): RegionIndex {
  const nodes = new Map<string, RegionNode>();
  const former = new Map<string, string>();
  const ensure = (code: string): RegionNode[] => {
    const path = pathOf(gaz, code);
    return path.map((unit, depth) => {
      const known = nodes.get(unit.code);
      if (known) return known;
      const node: RegionNode = { code: unit.code, unit, path: path.slice(0, depth + 1), about: [], named: [], children: [], papers: [] };
      nodes.set(unit.code, node);
      return node;
    });
  };
  for (const article of archive.newest) {
    const about = new Set<RegionNode>();
    const named = new Set<RegionNode>();
    for (const { code, kind } of article.regions) {
      const now = lineageOf(gaz, code);
      if (now !== code) former.set(code, now);
      for (const node of ensure(now)) (kind === 'about' ? about : named).add(node);
    }
    for (const node of about) node.about.push(article);
    for (const node of named) if (!about.has(node)) node.named.push(article);
  }
  for (const paper of archive.papers.values()) {
    const home = homeOfPaper(gaz, paper.name, null);
    if (home) for (const { code } of pathOf(gaz, lineageOf(gaz, home))) nodes.get(code)?.papers.push(paper);
  }
  const byWeight = (a: string, b: string): number => {
    const [x, y] = [nodes.get(a)!, nodes.get(b)!];
    return y.about.length - x.about.length || y.named.length - x.named.length || (a < b ? -1 : 1);
  };
  const roots: string[] = [];
  for (const { code, path } of nodes.values()) {
    const above = path.at(-2);
    if (above) nodes.get(above.code)!.children.push(code);
    else roots.push(code);
  }
  for (const node of nodes.values()) node.children.sort(byWeight);
  return { gazetteer: gaz, nodes, roots: roots.sort(byWeight), former };
}

/** A region that stands in the same articles. */
export interface Neighbour {
  code: string;
  name: string;
  count: number;
}

/** Regions named together with one in the articles about it, without those it lies in or that lie in it. */
export function neighbours(node: RegionNode, { gazetteer: gaz }: RegionIndex, most = 12): Neighbour[] {
  const counts = new Map<string, number>();
  for (const article of node.about) {
    const codes = new Set(article.regions.map(({ code }) => lineageOf(gaz, code)).filter((code) => code.length === 6));
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const inside = (code: string): boolean => pathOf(gaz, code).some((unit) => unit.code === node.code) || node.path.some((unit) => unit.code === code);
  return [...counts]
    .filter(([code]) => !inside(code))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([code, count]) => ({ code, count, name: unitOf(gaz, code)?.name ?? code }));
}

/** Other places of the same name, as 永定区 in Zhangjiajie and in Longyan: province and all, the archive's own first. */
export function namesakes({ code, unit }: RegionNode, index: RegionIndex, most = 10): Unit[][] {
  const { gazetteer: gaz } = index;
  if (unit.level === 4) {
    const towns = [...index.nodes.values()].filter((node) => node.unit.level === 4 && node.code !== code && node.unit.name === unit.name);
    return towns.slice(0, most).map(({ path }) => path);
  }
  const same = gaz.units.filter((other) => other.to === null && other.code !== code && other.level > 1 && (other.name === unit.name || (unit.short !== null && other.short === unit.short)));
  return same
    .map((other) => pathOf(gaz, other.code))
    .sort((a, b) => Number(index.nodes.has(b.at(-1)!.code)) - Number(index.nodes.has(a.at(-1)!.code)) || (a.at(-1)!.code < b.at(-1)!.code ? -1 : 1))
    .slice(0, most);
}

/** Names a region had before, with the years of the lists that have them: `奉化市（2016年以前的名录）`. */
export function formerNames({ code, unit }: RegionNode, { gazetteer: gaz }: RegionIndex): { name: string; code: string; years: string }[] {
  return gaz.units
    .filter((other) => (other.lineage === code || other.code === code) && (other.name !== unit.name || other.code !== code))
    .map((other) => ({ name: other.name, code: other.code, years: other.to === null ? '' : other.from === null ? `名录中见到 ${other.to} 年` : other.from === other.to ? `见于 ${other.to} 年的名录` : `见于 ${other.from}—${other.to} 年的名录` }))
    .sort((a, b) => (a.years < b.years ? 1 : -1));
}

/** The unit a region went into, and those that went into it. */
export function mergers({ code }: RegionNode, { gazetteer: gaz }: RegionIndex): { into: Unit | null; from: Unit[] } {
  const into = mergedInto.get(code);
  const from = [...mergedInto].flatMap(([old, now]) => (now === code ? (unitOf(gaz, old) ?? []) : []));
  return { into: into === undefined ? null : (unitOf(gaz, into) ?? null), from };
}

/** The words the links of one article to a region rest on, in a line for the reader. */
export function restsOn(article: Article, node: RegionNode, { gazetteer: gaz }: RegionIndex): string {
  const within = (region: RegionRef): boolean => {
    const now = lineageOf(gaz, region.code);
    return now === node.code || pathOf(gaz, now).some(({ code }) => code === node.code);
  };
  const regions = article.regions.filter(within);
  const own = regions.filter(({ code }) => lineageOf(gaz, code) === node.code);
  const shown = own.length > 0 ? own : regions;
  const mentions = shown.flatMap((region) => region.mentions);
  if (mentions.length === 0) return '';
  const words = [...Map.groupBy(mentions, ({ text }) => text)].sort((a, b) => b[1].length - a[1].length).slice(0, 3).map(([text, all]) => `“${text}”${all.length > 1 ? ` ${all.length} 处` : ''}`);
  const reason = (mentions.find(({ evidence }) => !evidence.endsWith('）')) ?? mentions[0]!).evidence;
  return `${own.length > 0 ? '' : '辖内 '}${words.join('、')}${words.length < new Set(mentions.map(({ text }) => text)).size ? '等' : ''} · ${reason}`;
}
