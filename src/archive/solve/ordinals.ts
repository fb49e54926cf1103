import { readNumeral } from '../numerals.ts';

/** A place in a list that a sentence takes: 二是, 三要, （四）, 五、, 第六，, 7. or ⑧. Lists of different kinds are counted apart. */
export interface Ordinal {
  kind: string;
  value: number;
}

const numeral = '[一二三四五六七八九十]{1,2}';
const ordinal = new RegExp(`(?<=^|[。；;：:！!？?])[“"]?(?:(?<listed>${numeral})(?<verb>[是要])|[（(](?<inner>${numeral})[）)]|(?<outer>${numeral})、|第(?<rank>${numeral})[，,]|(?<digit>\\d{1,2})[.．、](?!\\d)|(?<circle>[①-⑩]))`, 'gu');

/** The places in lists that a text's sentences take, in order. */
export function ordinalsOf(text: string): Ordinal[] {
  return [...text.matchAll(ordinal)].map(({ groups }): Ordinal => {
    const { listed, verb, inner, outer, rank, digit, circle } = groups!;
    if (circle) return { kind: '①', value: circle.charCodeAt(0) - 0x2460 + 1 };
    if (digit) return { kind: '1', value: Number(digit) };
    return { kind: verb ?? (inner ? '（' : outer ? '、' : '第'), value: readNumeral((listed ?? inner ?? outer ?? rank)!) ?? 0 };
  });
}

/** How many places follow the one before them in their list, less those that stand without it. */
export function listed(ordinals: Iterable<readonly Ordinal[]>): number {
  const last = new Map<string, number>();
  let sum = 0;
  for (const own of ordinals)
    for (const { kind, value } of own) {
      if (value > 1) sum += last.get(kind) === value - 1 ? 1 : -1;
      last.set(kind, value);
    }
  return sum;
}
