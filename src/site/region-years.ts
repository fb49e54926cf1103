import type { Archive } from './archive.ts';
import type { RegionNode } from './region-index.ts';
import { countByYear } from './years.ts';

/** How many articles one year has about a region, and how many only name it. */
export interface RegionYear {
  year: string;
  about: number;
  named: number;
}

/** Every year from the first to the last with an article, oldest first, empty years too; and how many articles have no year. */
export function regionYears(node: RegionNode, archive: Archive): { years: RegionYear[]; undated: number } {
  const count = (articles: RegionNode['about']): Map<string, number> => {
    const dates = articles.flatMap(({ page }) => archive.pages.get(page)?.date ?? []).map((date) => ({ date, count: 1 }));
    return new Map(countByYear(dates).map(({ year, total }) => [year, total]));
  };
  const about = count(node.about);
  const named = count(node.named);
  const known = [...new Set([...about.keys(), ...named.keys()])].map(Number).sort((a, b) => a - b);
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, one) => total + one, 0);
  const first = known[0];
  const years = first === undefined ? [] : Array.from({ length: known.at(-1)! - first + 1 }, (_, order) => String(first + order)).map((year) => ({ year, about: about.get(year) ?? 0, named: named.get(year) ?? 0 }));
  return { years, undated: node.about.length + node.named.length - sum(about) - sum(named) };
}
