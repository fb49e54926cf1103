import type { PhrasingContent } from 'mdast';
import { seamEnds } from '../archive/offsets.ts';
import type { Block, Repair, Seam } from '../archive/record.ts';
import { lineAt, type SourceLine } from '../site/source-lines.ts';
import { sourceUrl } from '../site/urls.ts';

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Does a repair change what is read, and not only white space, marks or widths? */
export const changesReading = ({ before, after }: Repair): boolean => letters(after) !== '' && letters(after) !== letters(before);

/** Lines on both sides of a seam: the last of the first piece and the first of the second. */
export function seamLines(block: Block, seam: Seam, lines: readonly SourceLine[]): { from: number; to: number } | null {
  const ends = seamEnds(block, seam);
  return ends && { from: lineAt(lines, ends.from), to: lineAt(lines, ends.to) };
}

/** How sure a join is, in words: whole per cent, never 100. */
export const confidenceText = (confidence: number): string => `${Math.min(99, Math.round(confidence * 100))}%`;

/** What a seam's mark says when asked. */
export function seamText(block: Block, seam: Seam, lines: readonly SourceLine[]): string {
  const at = seamLines(block, seam, lines);
  const where = at ? `原文第 ${at.from} 行与第 ${at.to} 行在此拼接` : '原文两处在此拼接';
  return `${seam.sure ? '接' : '接?'}：${where}，${seam.sure ? '' : '存疑，'}把握 ${confidenceText(seam.confidence)}${seam.evidence ? `，据${seam.evidence}` : ''}`;
}

function seamMark(block: Block, seam: Seam, page: string, lines: readonly SourceLine[]): PhrasingContent {
  const at = seamLines(block, seam, lines);
  const className = seam.sure ? ['seam'] : ['seam', 'unsure'];
  return {
    type: 'seam',
    data: { hName: 'a', hProperties: { className, href: sourceUrl(page, at?.to), ariaLabel: seamText(block, seam, lines) } },
    children: [{ type: 'text', value: seam.sure ? '接' : '接?' }],
  };
}

/**
 * A block's text as phrasing: plain text with its offsets, cut at seams, line feeds and at characters that were put right.
 *
 * @param index place of the block in the record
 */
export function phrasing(block: Block, index: number, page: string, lines: readonly SourceLine[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const plain = (start: number, end: number): void => {
    for (const match of block.text.slice(start, end).matchAll(/\n|[^\n]+/g)) {
      if (match[0] === '\n') nodes.push({ type: 'break' });
      else nodes.push({ type: 'text', value: match[0], data: { from: { block: index, at: start + match.index } } });
    }
  };
  const mends = block.repairs.filter(changesReading).map((repair) => ({ at: repair.at, end: repair.at + repair.after.length, repair, seam: null }));
  const seams = block.seams.map((seam) => ({ at: seam.at, end: seam.at, repair: null, seam }));
  let done = 0;
  for (const { at, end, repair, seam } of [...mends, ...seams].sort((a, b) => a.at - b.at || a.end - b.end)) {
    plain(done, at);
    done = Math.max(done, at);
    if (seam) nodes.push(seamMark(block, seam, page, lines));
    if (!repair) continue;
    nodes.push({
      type: 'mended',
      data: { hName: 'ins', hProperties: { title: repair.before.trim() ? `原文识读作“${repair.before.trim()}”` : '原文缺字，据上下文补' } },
      children: [{ type: 'text', value: block.text.slice(done, end), data: { from: { block: index, at: done } } }],
    });
    done = end;
  }
  plain(done, block.text.length);
  return nodes;
}
