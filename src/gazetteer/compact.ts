import { sourceOffsets } from '../archive/offsets.ts';
import type { Article, Block, Role, Span } from '../archive/record.ts';
import { readAsSimplified } from '../archive/traditional.ts';

/**
 * An article's blocks as one string in which Han characters stand side by side: blanks that a wrap or the reader of
 * the page left between them are gone, so 株洲高 新区 is one word. Blocks are divided by a line end.
 */
export interface CompactText {
  text: string;
  /** The same in the characters it is printed in; `text` has simplified ones, as the gazetteer does. */
  printed: string;
  /** Index into `text` → block index. */
  blockOf: (index: number) => number;
  roles: readonly Role[];
  /** True where a blank was taken out before the character at this index. */
  gapBefore: (index: number) => boolean;
  /** Where `[start, end)` of `text` stands in the source: one span, or several where the words run over a seam. */
  source: (start: number, end: number) => Span[];
}

const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x3000 || unit === 0xa0;

export function compactArticle(article: Pick<Article, 'blocks'>): CompactText {
  const { blocks } = article;
  const starts = new Int32Array(blocks.length + 1);
  const total = blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  /** Index into the compact text → offset in its block's text; negative where a blank was taken out before it. */
  const offsets = new Int32Array(total);
  const parts: string[] = [];
  let length = 0;
  blocks.forEach(({ text }, index) => {
    starts[index] = length;
    let last = 0;
    let from = 0;
    let gap = false;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isBlank(unit) && isHan(last)) {
        let next = i + 1;
        while (next < text.length && isBlank(text.charCodeAt(next))) next++;
        if (next < text.length && isHan(text.charCodeAt(next))) {
          parts.push(text.slice(from, i));
          from = next;
          i = next - 1;
          gap = true;
          continue;
        }
      }
      offsets[length++] = gap ? ~i : i;
      gap = false;
      last = unit;
    }
    parts.push(text.slice(from), '\n');
    offsets[length++] = text.length;
  });
  starts[blocks.length] = length;
  const blockOf = (index: number): number => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const tables: ({ at: Int32Array; span: Int32Array } | undefined)[] = [];
  /** Of each unit of a block's text the place in the source, and which of the block's spans that is in. */
  const tableOf = (index: number): { at: Int32Array; span: Int32Array } => {
    const { spans } = blocks[index]!;
    const at = sourceOffsets(blocks[index] as Block);
    // the text follows the order of the spans, so they are passed but once
    let current = 0;
    const span = at.map((place) => {
      if (place < 0) return -1;
      while (current < spans.length && !(spans[current]!.start <= place && place < spans[current]!.end)) current++;
      return current;
    });
    return { at, span };
  };
  const printed = parts.join('');
  return {
    text: readAsSimplified(printed),
    printed,
    blockOf,
    roles: blocks.map(({ role }) => role),
    gapBefore: (index) => offsets[index]! < 0,
    source(start, end) {
      const block = blockOf(start);
      const { at, span } = (tables[block] ??= tableOf(block));
      const places: Span[] = [];
      let home = -1;
      for (let index = start; index < end; index++) {
        const offset = offsets[index]! < 0 ? ~offsets[index]! : offsets[index]!;
        const here = at[offset] ?? -1;
        if (here < 0) continue;
        const last = places.at(-1);
        if (last !== undefined && span[offset] === home && last.end <= here) last.end = here + 1;
        else places.push({ start: here, end: here + 1 });
        home = span[offset]!;
      }
      return places;
    },
  };
}
