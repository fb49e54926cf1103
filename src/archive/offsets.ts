import { keepLatest } from './keep-latest.ts';
import { apart } from './mapped-text.ts';
import type { Block, Seam, Span } from './record.ts';

type Placed = Pick<Block, 'text' | 'spans' | 'repairs'>;

/** A run of characters that stand in a block's text exactly as they stand in its source. All three count UTF-16 units. */
export interface Run {
  text: number;
  source: number;
  length: number;
}

/** The source offsets of a block's spans as one string: where each span begins in it. */
function rawStarts(spans: readonly Span[]): { raw: number; span: Span }[] {
  let raw = 0;
  return spans.map((span) => {
    const placed = { raw, span };
    raw += span.end - span.start;
    return placed;
  });
}

/**
 * What of a block's text was taken over from the source unchanged, in the order of the text.
 * Between two runs stands a repair or the border of two spans.
 */
export function runs(block: Placed): Run[] {
  const kept: { text: number; raw: number; length: number }[] = [];
  let text = 0;
  let raw = 0;
  for (const { at, before, after } of block.repairs.flatMap(apart)) {
    if (at > text) kept.push({ text, raw, length: at - text });
    raw += Math.max(0, at - text) + before.length;
    text = at + after.length;
  }
  if (text < block.text.length) kept.push({ text, raw, length: block.text.length - text });
  const starts = rawStarts(block.spans);
  return kept.flatMap((run) =>
    starts.flatMap(({ raw: from, span }) => {
      const start = Math.max(run.raw, from);
      const end = Math.min(run.raw + run.length, from + span.end - span.start);
      return start < end ? [{ text: run.text + start - run.raw, source: span.start + start - from, length: end - start }] : [];
    }),
  );
}

/** Offset in the block's text of a source character or of what replaced it, or null where it was taken out or is not the block's. */
export function textOffset(block: Placed, source: number): number | null {
  const run = runsOf(block).find((one) => source >= one.source && source < one.source + one.length);
  if (run) return run.text + source - run.source;
  const repair = repairsOf(block).find(({ start, end, after }) => after !== '' && source >= start && source < end);
  return repair ? repair.at + Math.min(source - repair.start, repair.after.length - 1) : null;
}

/**
 * The words of a block's text that stand for `[start, end)` of the source. `start` is the source offset of the first
 * character and `end` the one behind the last; where the words run over a seam, `end` may be smaller than `start`.
 * Null where the block does not hold both ends.
 */
export function textRange(block: Placed, start: number, end: number): Span | null {
  const first = textOffset(block, start);
  const last = textOffset(block, end - 1);
  return first === null || last === null || last < first ? null : { start: first, end: last + 1 };
}

/** Source offsets of the two characters a seam joins, the last of the first piece and the first of the second. */
export function seamEnds(block: Placed, { at }: Pick<Seam, 'at'>): { from: number; to: number } | null {
  const kept = runs(block);
  const last = kept.findLast((run) => run.text < at);
  const first = kept.find((run) => run.text + run.length > at);
  return last && first ? { from: last.source + Math.min(last.length, at - last.text) - 1, to: first.source + Math.max(0, at - first.text) } : null;
}

/** A block is asked about place by place. */
const [runsOf, repairsOf] = [keepLatest(runs), keepLatest(sourceRepairs)];

/** A repair as it looks in the source: `[start, end)` was read as `after`. Empty where something was put in. */
export interface SourceRepair extends Span {
  rule: string;
  before: string;
  after: string;
  /** Offset of `after` in the block's text. */
  at: number;
}

/** A block's repairs at their places in the source; one whose `before` runs over two spans is told by its first part. */
export function sourceRepairs(block: Placed): SourceRepair[] {
  const starts = rawStarts(block.spans);
  const total = starts.reduce((sum, { span }) => sum + span.end - span.start, 0);
  let text = 0;
  let raw = 0;
  return block.repairs.flatMap(apart).flatMap(({ rule, at, before, after }) => {
    raw += at - text;
    text = at + after.length;
    const from = raw;
    raw += before.length;
    const home = starts.findLast((one) => one.raw <= from && (from < total || one.raw < total)) ?? starts.at(-1);
    if (!home) return [];
    const start = Math.min(home.span.end, home.span.start + from - home.raw);
    return [{ rule, before, after, at, start, end: Math.min(home.span.end, start + before.length) }];
  });
}

/** For each UTF-16 unit of a block's text its offset in the source: of a replaced one that of what it replaced, -1 where a repair put in something new. */
export function sourceOffsets(block: Placed): Int32Array {
  const table = new Int32Array(block.text.length).fill(-1);
  for (const { text, source, length } of runs(block)) for (let step = 0; step < length; step++) table[text + step] = source + step;
  for (const { at, start, end, after } of sourceRepairs(block)) {
    for (let step = 0; step < after.length && start < end; step++) table[at + step] = Math.min(start + step, end - 1);
  }
  return table;
}
