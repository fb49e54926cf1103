import { learnPairs, type CharacterPairs } from './character-pairs.ts';
import { countMatches } from './count-matches.ts';
import { misread } from './look-alikes.ts';
import { isHan, isSpace } from './repairs/characters.ts';

/** Width of a column, counted in characters or in print (narrow signs by half). */
export interface Column {
  width: number;
  measure: 'characters' | 'print';
}

/** How a page was printed and read: what spaces, line ends, quotation marks and punctuation mean on it. */
export interface PageManner {
  /** The page's columns, where spaces stand at the ends of printed lines; empty when spaces mean something else here. */
  columns: readonly Column[];
  /** Chinese text is punctuated with half-width marks. */
  halfWidth: boolean;
  /** Quotation marks were lost; a pair of spaces may stand for one. */
  lostQuotes: boolean;
  /** Phrases that stand in quotation marks somewhere on the page. */
  quoted: ReadonlySet<string>;
  /** Characters were taken for others of like shape (未 for 末): which ones stand side by side, to tell them apart. Null where none were. */
  confused: CharacterPairs | null;
}

/**
 * Judge a page's manner by what stands on it. Works on a single page; linear in its length.
 *
 * @param sourceText the whole decoded page text
 * @param pairs learned from more than this page, where there is more
 */
export function pageManner(sourceText: string, pairs?: CharacterPairs): PageManner {
  const han = countMatches(sourceText, /\p{Script=Han}/gu);
  const half = countMatches(sourceText, /(?<=\p{Script=Han})[,:;!?](?=\s?[\p{Script=Han}"“])/gu);
  const wide = countMatches(sourceText, /(?<=\p{Script=Han})[，：；！？]/gu);
  const quotes = countMatches(sourceText, /[“”"「」]/g);
  return {
    columns: columnsOf(sourceText),
    halfWidth: half > wide,
    lostQuotes: han > 400 && quotes * 300 < han && countMatches(sourceText, /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu) * 400 > han,
    quoted: quotedPhrases(sourceText),
    confused: countMatches(sourceText, misread) > 0 ? pairs ?? learnPairs([sourceText]) : null,
  };
}

function quotedPhrases(text: string): Set<string> {
  const phrases = new Set<string>();
  for (const match of text.matchAll(/[“"]([\p{Script=Han}\d]{2,8})[”"]/gu)) phrases.add(match[1]!);
  return phrases;
}

/** Advance of one character in a printed line, in Han widths. */
export function printWidth(char: string): number {
  return char.charCodeAt(0) < 0x2e80 && !'“”‘’…—'.includes(char) ? 0.5 : 1;
}

/**
 * The column's width if spaces mark line ends: most distances between neighbouring spaces of a paragraph are then (nearly) the same.
 * Narrow signs count half in print; readers that rebuild lines by number count them whole.
 */
function columnsOf(text: string): Column[] {
  const distances = { characters: new Map<number, number>(), print: new Map<number, number>() };
  let total = 0;
  for (const line of text.split('\n')) {
    if (line.length < 40) continue;
    let characters = 0, print = 0, seen = false, gaps = 0;
    for (let i = 0; i < line.length; i++) {
      const char = line[i]!;
      if (isSpace(char) && (isHan(line[i - 1]) || isHan(line[i + 1])) && !isSpace(line[i + 1])) {
        if (seen || gaps === 0) {
          add(distances.characters, characters);
          add(distances.print, Math.round(print));
          total++;
        }
        seen = true;
        gaps++;
        characters = print = 0;
      } else {
        characters++;
        print += printWidth(char);
      }
    }
  }
  if (total < 6) return [];
  // Which measure fits is seen line by line (see `repairs/wraps.ts`): both are kept when both explain the page.
  return (['print', 'characters'] as const).flatMap((measure) => {
    const { widths, share } = peaks(distances[measure], total);
    return share >= 0.45 ? widths.map((width) => ({ width, measure })) : [];
  });
}

/** Distances that occur often, with their neighbours, and the share of all distances that they explain. Printed pages have columns of several widths. */
function peaks(distances: ReadonlyMap<number, number>, total: number): { widths: number[]; share: number } {
  const left = new Map(distances);
  const widths: number[] = [];
  let explained = 0;
  while (widths.length < 5) {
    let best = { width: 0, near: 0, own: 0 };
    for (const [width, own] of left) {
      if (width < 8 || width > 60) continue;
      const near = own + (left.get(width - 1) ?? 0) + (left.get(width + 1) ?? 0);
      if (near > best.near || (near === best.near && (own > best.own || (own === best.own && width < best.width)))) best = { width, near, own };
    }
    // A first column must be found by itself; others may be narrow parts of the page.
    if (best.near < Math.max(4, total * (widths.length === 0 ? 0.25 : 0.06))) break;
    widths.push(best.width);
    explained += best.near;
    for (let d = -1; d <= 1; d++) left.delete(best.width + d);
  }
  return { widths, share: total === 0 ? 0 : explained / total };
}

function add(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
