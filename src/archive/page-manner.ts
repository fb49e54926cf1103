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
  /** Characters were taken for others of like shape (未 for 末): worth looking for. */
  confused: boolean;
}

const sure = '入民|入员|个入|工入|入才|布场|布民|布政府|城布|全布|布委|间题|学问隔|时问|期问|空问|中问|民问|太力|太会|重太|扩太|太学|巨太|广太|今夭|明夭|昨夭|夭气|夭津|曰前|今曰|近曰|曰报|生曰|末来|末能|尚末|从末|周未|期未|自已|知已|士地|领士|本士|乡士|水士|干部职工|千部|千净|骨千|若干万|由园|由野|稻由|农由|具城|具级|具委|各具|全具|年未';
const confusedWords = new RegExp(sure.split('|').filter((word) => /[入布间问太夭曰末未已士千由具]/.test(word) && word !== '学问隔' && word !== '若干万' && word !== '干部职工').join('|'), 'g');

/**
 * Judge a page's manner by what stands on it. Works on a single page; linear in its length.
 *
 * @param sourceText the whole decoded page text
 */
export function pageManner(sourceText: string): PageManner {
  const han = count(sourceText, /\p{Script=Han}/gu);
  const half = count(sourceText, /(?<=\p{Script=Han})[,:;!?](?=\s?[\p{Script=Han}"“])/gu);
  const wide = count(sourceText, /(?<=\p{Script=Han})[，：；！？]/gu);
  const quotes = count(sourceText, /[“”"「」]/g);
  const suspects = count(sourceText, confusedWords);
  return {
    wrap: wrapOf(sourceText),
    halfWidth: half > wide,
    lostQuotes: han > 400 && quotes * 300 < han && count(sourceText, /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu) * 400 > han,
    quoted: quotedPhrases(sourceText),
    confused: suspects >= 2 || (suspects === 1 && han < 3000),
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
