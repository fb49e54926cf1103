import type { Helpers } from '../archive/parse-page.ts';
import type { Flag, Page } from '../archive/record.ts';
import { gazetteer, unitOf } from '../gazetteer/gazetteer.ts';
import { homeRegion, yearOf } from '../gazetteer/home.ts';
import { buildLinker, linkArticle, type Linker } from '../gazetteer/link.ts';

let linker: Linker | undefined;

/** Names an article says it could not place; more would only tire its readers. */
const mostUnclear = 3;

/**
 * The linker as the parser takes it. The tables are read at the first article.
 *
 * @param cut cuts text into the words of a dictionary
 * @param home code of the archive's own region, null where its settings tell none
 */
export function regionLinker(cut: Helpers['cut'], home: string | null): Helpers['regions'] {
  const homes = new WeakMap<Page, { home: string | null }>();
  return (article, page, all) => {
    linker ??= buildLinker(gazetteer(), cut);
    const known = homes.get(page) ?? { home: homeRegion(linker, home, page, all) };
    homes.set(page, known);
    const { regions, unresolved } = linkArticle(linker, article, { home: known.home, year: yearOf(page.date) });
    const names = [...Map.groupBy(unresolved, ({ text }) => text)].slice(0, mostUnclear);
    article.flags.push(...names.map(([name, places]): Flag => ({ rule: 'region-unclear', message: `“${name}”${places[0]!.reason}，没有链接。`, spans: places.map(({ start, end }) => ({ start, end })) })));
    return regions;
  };
}

/** Whether a code is that of a region the gazetteer has. */
export const isRegion = (code: string): boolean => unitOf(gazetteer(), code) !== undefined;

/** Name of a region by its code; null for a code the gazetteer does not have. */
export const regionName = (code: string): string | null => unitOf(gazetteer(), code)?.name ?? null;
