import { letterSpace } from '../archive/mapped-text.ts';
import { sourceRepairs, type SourceRepair } from '../archive/offsets.ts';
import type { Article, Repair } from '../archive/record.ts';
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

/** `repairs[article][block]`, in source offsets, without blanks between all characters, which are seen anyway. Costly enough to do once for a page. */
export const pageRepairs = (articles: readonly Article[]): SourceRepair[][][] => articles.map(({ blocks }) => blocks.map((block) => sourceRepairs(block).filter(({ rule }) => rule !== letterSpace)));

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

/** What a repair did to the characters it marks in the source, in words: `断行：删去`. */
export const repairText = ({ rule, before, after }: Repair): string => `${ruleName(rule)}：${after === '' ? '删去' : before === '' ? `补入“${after}”` : `改作“${after}”`}`;

/** What stood in the source where a repair put its own characters: `形近误识：原作“末”`. */
export const repairOrigin = ({ rule, before }: Repair): string => `${ruleName(rule)}：${before === '' ? '原文所无' : `原作“${before}”`}`;
