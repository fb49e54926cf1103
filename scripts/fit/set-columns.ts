import { dictionary } from '../../src/archive/dictionary.ts';
import type { TruePage } from './page.ts';
import type { Piece } from './relay.ts';

/** A printed line, and whether it is its block's last. */
interface Line {
  block: number;
  text: string;
  last: boolean;
  /** Begins on the line above it, as text does behind its dateline. */
  glued: boolean;
}

/** An article in lines of its column: what stands over all its columns, and what fills them. */
export interface PrintedArticle {
  head: Line[];
  body: Line[];
}

/**
 * A page as it is printed: below its head, which stands by itself, each article runs over columns of equally many lines,
 * whose paragraphs begin with an indent. So a torn paragraph's last line in a column is a full one. The last columns of an
 * article may have been read before its head.
 *
 * @param lineEnd what stands for the end of a line inside a piece
 * @returns runs of pieces as they are read, column by column
 */
export function setColumns(page: TruePage, lineEnd: string, random: () => number): Piece[][] {
  const width = columnWidth(random);
  const cells: Piece[][] = [];
  page.articles.forEach((_, article) => {
    const { head, body } = printArticle(page, article, width, random);
    const columns = body.length < 16 ? 1 : 2 + Math.floor(random() * Math.min(5, body.length / 7 - 1));
    const height = Math.max(1, Math.ceil(body.length / columns));
    const cellOf = cellMaker(article, lineEnd);
    const own = Array.from({ length: Math.ceil(body.length / height) }, (_, i) => cellOf(body.slice(i * height, (i + 1) * height)));
    const tail = own.length > 1 && random() < 0.3 ? own.splice(1 + Math.floor(random() * (own.length - 1))) : [];
    cells.splice(Math.floor(random() * (cells.length + 1)), 0, ...tail);
    if (head.length) cells.push(cellOf(head));
    cells.push(...own);
  });
  return cells;
}

/** How many characters a line of a page holds. */
export const columnWidth = (random: () => number): number => 11 + Math.floor(random() * 9);

/** @param article number of the article on its page */
export function printArticle(page: TruePage, article: number, width: number, random: () => number): PrintedArticle {
  const { blocks } = page.articles[article]!;
  const firstText = blocks.findIndex(({ role }) => role === 'paragraph' || role === 'dateline');
  const printed: PrintedArticle = { head: [], body: [] };
  let taken = 0;
  blocks.forEach(({ role, spans }, block) => {
    const text = spans.map(([start, end]) => page.text.slice(start, end)).join('');
    const indent = taken || 2;
    const lines = role === 'paragraph' ? linesOf(text, width, indent, random) : role === 'headline' && text.length > 10 && random() < 0.4 ? halves(text) : [text];
    lines.forEach((line, i) => printed[block < firstText ? 'head' : 'body'].push({ block, text: line, last: i === lines.length - 1, glued: i === 0 && taken > 0 }));
    taken = role === 'dateline' ? 1 + ((1 + text.length) % (width - 2)) : 0;
  });
  return printed;
}

/** Makes lines of an article into pieces, column by column. */
export function cellMaker(article: number, lineEnd: string): (lines: readonly Line[]) => Piece[] {
  const parts = new Map<number, number>();
  return (lines) => {
    const cell: Piece[] = [];
    for (const { block, text, last, glued } of lines) {
      const open = cell.at(-1);
      if (open?.block === block) Object.assign(open, { text: open.text + lineEnd + text, last });
      else {
        const part = parts.get(block) ?? 0;
        parts.set(block, part + 1);
        cell.push({ article, block, part, text, last, glued });
      }
    }
    return cell;
  };
}

/** A headline over two lines, parted between two words near its middle. */
function halves(text: string): string[] {
  let at = 0;
  for (const word of dictionary.cut(text)) {
    if (Math.abs(at + word.length - text.length / 2) > Math.abs(at - text.length / 2)) break;
    at += word.length;
  }
  return [text.slice(0, at), text.slice(at)].filter(Boolean);
}

/** A paragraph in lines of a column; marks are set narrower or hang, so that a line holds a little more or less. */
function linesOf(text: string, width: number, indent: number, random: () => number): string[] {
  const lines = [''];
  let room = width - indent;
  for (const char of text.replace(/(?<=[\p{Script=Han}\p{P}])\s+(?=[\p{Script=Han}\p{P}\p{N}])|(?<=\p{N})\s+(?=\p{Script=Han})/gu, '')) {
    const takes = /[\x20-\x7e，、。：；？！《》（）“”]/.test(char) ? 0.5 : 1;
    if (room < takes && !/[，、。：；？！》）”,.:;?!)]/.test(char)) {
      lines.push('');
      room = width - (random() < 0.2 ? 0.5 : 0);
    }
    lines[lines.length - 1] += char;
    room -= takes;
  }
  return lines;
}
