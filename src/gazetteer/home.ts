import type { Article, Page } from '../archive/record.ts';
import { findCandidates } from './candidates.ts';
import { compactArticle } from './compact.ts';
import { linkArticle, type Linker } from './link.ts';
import { resolveUnits } from './resolve.ts';

/** Year of an EDTF date, null where it has none. */
export function yearOf(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** 宁波日报 → 330200; null where the paper's name tells no place (团结报) or only the country's. */
export function homeOfPaper(linker: Linker, name: string, year: number | null): string | null {
  const compact = compactArticle({ blocks: [{ role: 'headline', text: name, spans: [{ start: 0, end: name.length }], repairs: [], seams: [] }] });
  const { resolved } = resolveUnits(compact.text, findCandidates(compact, linker.forms, undefined), linker.gazetteer, { home: null, year });
  return resolved[0]?.code ?? null;
}

/**
 * The region a page is made for, told by the page itself: the province most of its articles are about, or the
 * prefecture where that holds most of them. Reprints and agency reports are outvoted; a page about many places has no home.
 */
export function homeOfPage(linker: Linker, articles: readonly Pick<Article, 'blocks'>[], year: number | null): string | null {
  const provinces = new Map<string, number>();
  const prefectures = new Map<string, number>();
  let votes = 0;
  for (const article of articles) {
    const own = new Map<string, number>();
    for (const { code, weight } of linkArticle(linker, article, { home: null, year }).regions) own.set(code, weight);
    if (own.size === 0) continue;
    votes++;
    const share = (into: Map<string, number>, key: (code: string) => string | null): void => {
      const sums = new Map<string, number>();
      let total = 0;
      for (const [code, weight] of own) {
        total += weight;
        const at = key(code.slice(0, 6));
        if (at !== null) sums.set(at, (sums.get(at) ?? 0) + weight);
      }
      for (const [code, sum] of sums) into.set(code, (into.get(code) ?? 0) + sum / total);
    };
    share(provinces, (code) => `${code.slice(0, 2)}0000`);
    share(prefectures, (code) => (code.endsWith('0000') ? null : code.endsWith('00') ? code : (linker.gazetteer.byCode.get(code)?.parent ?? null)));
  }
  const best = (from: Map<string, number>): [string, number] | undefined => [...from].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const province = best(provinces);
  if (province === undefined || province[1] < 0.6 * votes) return null;
  const prefecture = best(prefectures);
  return prefecture !== undefined && prefecture[1] >= 0.6 * votes ? prefecture[0] : province[0];
}

/**
 * Where a paper is at home: what its name says, else what the owner says of the archive, else what the page says.
 *
 * @param configured code from the archive's settings or the page's sidecar
 */
export function homeRegion(linker: Linker, configured: string | null, page: Pick<Page, 'newspaper' | 'date'>, articles: readonly Pick<Article, 'blocks'>[]): string | null {
  const year = yearOf(page.date);
  return (page.newspaper === null ? null : homeOfPaper(linker, page.newspaper.name, year)) ?? configured ?? homeOfPage(linker, articles, year);
}
