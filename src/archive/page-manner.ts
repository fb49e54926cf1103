import { learnPairs, type CharacterPairs } from './character-pairs.ts';
import { misread } from './look-alikes.ts';
import { isHan, isSpace } from './repairs/characters.ts';

/** How a page was printed and read: what spaces, line ends, quotation marks and punctuation mean on it. */
export interface PageManner {
  /** Spaces that stand where a printed line ended. `null` when spaces mean something else on this page. */
  wrap: { width: number; measure: 'characters' | 'print' } | null;
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
  const han = count(sourceText, /\p{Script=Han}/gu);
  const half = count(sourceText, /(?<=\p{Script=Han})[,:;!?](?=\s?[\p{Script=Han}"“])/gu);
  const wide = count(sourceText, /(?<=\p{Script=Han})[，：；！？]/gu);
  const quotes = count(sourceText, /[“”"「」]/g);
  return {
    wrap: wrapOf(sourceText),
    halfWidth: half > wide,
    lostQuotes: han > 400 && quotes * 300 < han && count(sourceText, /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu) * 400 > han,
    quoted: quotedPhrases(sourceText),
    confused: count(sourceText, misread) > 0 ? pairs ?? learnPairs([sourceText]) : null,
  };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match[0] === '' ? 0 : 1;
  return found;
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
 * Narrow signs count half in print; readers that rebuild lines by number count them whole: the measure that fits better wins.
 */
function wrapOf(text: string): PageManner['wrap'] {
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
  if (total < 6) return null;
  let best: { width: number; measure: 'characters' | 'print'; share: number } | null = null;
  for (const measure of ['print', 'characters'] as const) {
    for (const width of distances[measure].keys()) {
      if (width < 8 || width > 60) continue;
      let near = 0;
      for (let d = -1; d <= 1; d++) near += distances[measure].get(width + d) ?? 0;
      const share = near / total + (distances[measure].get(width)! / total) * 0.01;
      if (!best || share > best.share) best = { width, measure, share };
    }
  }
  return best && best.share >= 0.45 ? { width: best.width, measure: best.measure } : null;
}

function add(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
