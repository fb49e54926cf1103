import { sourceRepairs, type SourceRepair } from '../archive/offsets.ts';
import type { Article } from '../archive/record.ts';
import type { PageLine } from './page-lines.ts';
import { ruleName } from './repair-names.ts';
import { codeName, unseen } from './shown.ts';

/** A stretch of a source line that looks one way. */
export interface LinePiece {
  text: string;
  /** Nobody's: neither an article's nor furniture. */
  idle?: true;
  furniture?: true;
  /** The repair that removed or changed these characters. */
  repair?: SourceRepair;
  /** The name of a character that cannot be seen: the text is that name, not the character. */
  unseen?: true;
}

/** `repairs[article][block]`, in source offsets. Costly enough to do once for a page. */
export const pageRepairs = (articles: readonly Article[]): SourceRepair[][][] => articles.map(({ blocks }) => blocks.map(sourceRepairs));

/** White space that would not be seen, as a visible sign. */
const visibleSpace = (text: string): string => text.replaceAll(' ', '␣').replaceAll('\u3000', '□').replaceAll('\t', '⇥');

function withUnseen(piece: LinePiece): LinePiece[] {
  const pieces: LinePiece[] = [];
  let done = 0;
  for (const match of piece.text.matchAll(unseen)) {
    if (match.index > done) pieces.push({ ...piece, text: piece.text.slice(done, match.index) });
    pieces.push({ ...piece, text: codeName(match[0]), unseen: true });
    done = match.index + match[0].length;
  }
  if (done < piece.text.length || pieces.length === 0) pieces.push({ ...piece, text: piece.text.slice(done) });
  return pieces;
}

/**
 * A source line in pieces: verbatim, with furniture, repairs and unseen characters told apart.
 *
 * @param text decoded text of the whole file
 * @param repairs as {@link pageRepairs} gives them
 */
export function linePieces(line: PageLine, text: string, repairs: readonly SourceRepair[][][]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let done = line.start;
  const push = (end: number, kind: Omit<LinePiece, 'text'>): void => {
    if (end > done) pieces.push(...withUnseen({ text: text.slice(done, end), ...kind }));
    done = Math.max(done, end);
  };
  for (const { start, end, article, index } of line.owned) {
    push(start, { idle: true });
    for (const repair of article === null ? [] : (repairs[article]?.[index] ?? [])) {
      if (repair.start < done || repair.end > end || repair.start > end) continue;
      push(repair.start, {});
      if (repair.end > repair.start) {
        pieces.push(...withUnseen({ text: visibleSpace(text.slice(repair.start, repair.end)), repair }));
        done = repair.end;
      } else pieces.push({ text: '', repair });
    }
    push(end, article === null ? { furniture: true } : {});
  }
  push(line.end, { idle: true });
  return pieces;
}

/** What a repair did, in words. */
export function repairText({ before, after, rule }: Pick<SourceRepair, 'before' | 'after' | 'rule'>): string {
  const quoted = (text: string): string => (text.trim() === '' ? (text.includes('\n') || text.includes('\r') ? '断行' : '空格') : `“${text.trim()}”`);
  if (after === '') return `删去${quoted(before)}（${ruleName(rule)}）`;
  if (before === '') return `补入${quoted(after)}（${ruleName(rule)}）`;
  return `${quoted(before)}改作${quoted(after)}（${ruleName(rule)}）`;
}
