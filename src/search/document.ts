import type { Variants } from './normalise.ts';
import { normalise } from './normalise.ts';
import { emptyMark, overlapMark, regionMark, singleTokens, textTokens, word } from './tokens.ts';

/** An article as search sees it. Texts are as printed; the index folds them. */
export interface SearchDocument {
  id: string;
  headline: string | null;
  /** Said instead of a headline where none is printed: how the text begins. */
  opening: string;
  /** What else stands over the text: kicker, subhead, column, and headline blocks that the headline does not hold. */
  heading: string[];
  /** Everything else in reading order, one string for each block: no query runs from one into the next. */
  body: string[];
  /** EDTF or null. */
  date: string | null;
  paper: string | null;
  /** 版次 */
  page: string | null;
  regions: { code: string; name: string; primary: boolean }[];
  bylines: string[];
}

/** Words before this position are the heading, with room left over where it is short. */
export const headingZone = 128;
/** Words from {@link headingZone} to here are the lead. */
export const leadZone = headingZone + 160;

/** A word that takes a position and is not indexed. */
const filler = '。';

/**
 * The words of one article for Pagefind, in a layout that tells from the position of a hit what was hit.
 *
 * @param overlaps folded chains that occur in it only across word borders
 */
export function indexContent(document: SearchDocument, variants: Variants, overlaps: readonly string[]): string {
  const fold = (texts: readonly string[]): string[] => texts.map((text) => normalise(text, variants)).filter((text) => text !== '');
  const heading = fold(document.headline === null ? document.heading : [document.headline, ...document.heading]);
  const body = fold(document.body);
  const top = [...heading.flatMap(textTokens), ...singleTokens(heading)];
  const primary = document.regions.filter((region) => region.primary).flatMap((region) => names(normalise(region.name, variants)));
  return [
    ...top,
    ...Array<string>(Math.max(0, headingZone - top.length)).fill(filler),
    // Pagefind leaves out a page without a word, and every article has to have its row.
    ...(top.length + body.length === 0 ? [emptyMark] : []),
    ...body.flatMap(textTokens),
    ...singleTokens(body),
    ...overlaps.map((chain) => word(chain) + overlapMark),
    ...primary.map((name) => word(name) + regionMark),
  ].join(' ');
}

/** A region's name and, where it stays a name, its short form: 张家界市 and 张家界, 江华瑶族自治县 and 江华. */
function names(full: string): string[] {
  const short = full.replace(/(?:\p{Script=Han}{1,3}族)*(?:自治[州县区旗]|特别行政区|地区|街道|[省市县区镇乡旗盟])$/u, '');
  return [...new Set([full, short])].filter((name) => [...name].length > 1);
}
