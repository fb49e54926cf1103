import type { Helpers } from '../archive/parse-page.ts';
import type { Page } from '../archive/record.ts';
import { gazetteer, unitOf } from '../gazetteer/gazetteer.ts';
import { homeRegion, yearOf } from '../gazetteer/home.ts';
import { buildLinker, linkArticle, type Linker } from '../gazetteer/link.ts';

let linker: Linker | undefined;

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
    return linkArticle(linker, article, { home: known.home, year: yearOf(page.date) }).regions;
  };
}

/** Name of a region by its code; null for a code the gazetteer does not have. */
export const regionName = (code: string): string | null => unitOf(gazetteer(), code)?.name ?? null;
