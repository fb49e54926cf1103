import { letterSpace } from '../archive/mapped-text.ts';
import type { Block, Repair } from '../archive/record.ts';
import type { BodyBlock } from './body-blocks.ts';
import type { PageLine } from './page-lines.ts';

/** A stretch of a block's text: as in the source, put in or changed by a repair, or the place of a removal or a seam. */
export interface TextPiece {
  text: string;
  repair?: Repair;
  seam?: Block['seams'][number];
}

/** A block's text with every repair and seam at its place; that blanks were taken out between all characters is said once, above. */
export function textPieces(block: Block): TextPiece[] {
  const marks: { at: number; end: number; repair?: Repair; seam?: Block['seams'][number] }[] = [
    ...block.repairs.filter(({ rule }) => rule !== letterSpace).map((repair) => ({ at: repair.at, end: repair.at + repair.after.length, repair })),
    ...block.seams.map((seam) => ({ at: seam.at, end: seam.at, seam })),
  ].sort((a, b) => a.at - b.at || a.end - b.end);
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { at, end, ...mark } of marks) {
    if (at > done) pieces.push({ text: block.text.slice(done, at) });
    pieces.push({ text: block.text.slice(Math.max(done, at), end), ...mark });
    done = Math.max(done, end);
  }
  if (done < block.text.length) pieces.push({ text: block.text.slice(done) });
  return pieces;
}

/** Lines of the page a block's spans touch, in the order of the spans; only what is the block's own is kept of a line. */
export function blockLines({ block, index }: Pick<BodyBlock, 'block' | 'index'>, article: number, lines: readonly PageLine[]): PageLine[] {
  return block.spans.flatMap((span) =>
    lines
      .filter((line) => line.start < span.end && line.end > span.start)
      .map((line) => {
        const start = Math.max(line.start, span.start);
        const end = Math.min(line.end, span.end);
        return { ...line, start, end, owned: line.owned.filter((owned) => owned.article === article && owned.index === index && owned.start < end && owned.end > start).map((owned) => ({ ...owned, start: Math.max(start, owned.start), end: Math.min(end, owned.end) })) };
      }),
  );
}
