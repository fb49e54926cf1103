import { readNumeral } from '../numerals.ts';

/** A place in a list that a sentence takes: 二是, 三要, （四）, 五、, 第六，, 7. or ⑧. Lists of different kinds are counted apart. */
export interface Ordinal {
  kind: string;
  value: number;
}

const numeral = '(?:[一二三四五六七八九]|十[一二三四五六七八九]?|二十)';
const ordinal = new RegExp(`(?:(?<=^|[。；;：:！!？?])[“"]?|(?<=[，,])(?=${numeral}[是要]))(?:(?<listed>${numeral})(?<verb>是|要(?!素))|[（(](?<inner>${numeral})[）)]|(?<outer>${numeral})、|第(?<rank>${numeral})[，,]|(?<digit>\\d{1,2})[.．、](?!\\d)|(?<circle>[①-⑩]))`, 'gu');

/** The places in lists that a text's sentences take, in order. */
export function ordinalsOf(text: string): Ordinal[] {
  return [...text.matchAll(ordinal)].map(({ groups }): Ordinal => {
    const { listed, verb, inner, outer, rank, digit, circle } = groups!;
    if (circle) return { kind: '①', value: circle.charCodeAt(0) - 0x2460 + 1 };
    if (digit) return { kind: '1', value: Number(digit) };
    return { kind: verb ?? (inner ? '（' : outer ? '、' : '第'), value: readNumeral((listed ?? inner ?? outer ?? rank)!) ?? 0 };
  });
}

const ordinalFirst = new RegExp(`^${ordinal.source}`, 'u');

/** Whether a line takes a place in a list, as headings within an article do, and headlines do not: 一、建好一个家 */
export const isItem = (line: string): boolean => ordinalFirst.test(line);

/** Between one place of a list and the next hardly ever stands more, in characters: of some 300 in newspapers one had more. */
const reach = 1000;

/**
 * What the lists in a text say of its being one article: how many places follow the one before them in their list, and how
 * many stand without it though there is text enough before them that would hold it.
 *
 * @param pieces the text in order: the places in lists that a piece takes, and its length in characters
 */
export function listFeatures(pieces: Iterable<{ ordinals: readonly Ordinal[]; length: number }>): Record<'a listed' | 'a unlisted', number> {
  const last = new Map<string, number>();
  let [follows, missing, before] = [0, 0, 0];
  for (const { ordinals, length } of pieces) {
    for (const { kind, value } of ordinals) {
      if (value > 1) {
        if (last.get(kind) === value - 1) follows++;
        else missing += Math.min(1, before / reach);
      }
      last.set(kind, value);
    }
    before += length;
  }
  return { 'a listed': follows, 'a unlisted': missing };
}
