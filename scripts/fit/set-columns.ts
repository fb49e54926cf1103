import type { TruePage } from './page.ts';
import type { Piece } from './relay.ts';

/** A printed line, and whether it is its block's last. */
interface Line {
  block: number;
  text: string;
  last: boolean;
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
  const width = 11 + Math.floor(random() * 9);
  const cells: Piece[][] = [];
  page.articles.forEach(({ blocks }, article) => {
    const firstText = blocks.findIndex(({ role }) => role === 'paragraph' || role === 'dateline');
    const head: Line[] = [];
    const body: Line[] = [];
    blocks.forEach(({ role, spans }, block) => {
      const text = spans.map(([start, end]) => page.text.slice(start, end)).join('');
      const lines = role === 'paragraph' ? linesOf(text, width, 2, random) : role === 'headline' && text.length > 20 && random() < 0.5 ? halves(text) : [text];
      lines.forEach((line, i) => (block < firstText ? head : body).push({ block, text: line, last: i === lines.length - 1 }));
    });
    const columns = body.length < 16 ? 1 : 2 + Math.floor(random() * Math.min(5, body.length / 7 - 1));
    const height = Math.max(1, Math.ceil(body.length / columns));
    const parts = new Map<number, number>();
    const cellOf = (lines: readonly Line[]): Piece[] => {
      const cell: Piece[] = [];
      for (const { block, text, last } of lines) {
        const open = cell.at(-1);
        if (open?.block === block) Object.assign(open, { text: open.text + lineEnd + text, last });
        else {
          const part = parts.get(block) ?? 0;
          parts.set(block, part + 1);
          cell.push({ article, block, part, text, last, glued: false });
        }
      }
      return cell;
    };
    const own = Array.from({ length: Math.ceil(body.length / height) }, (_, i) => cellOf(body.slice(i * height, (i + 1) * height)));
    const tail = own.length > 1 && random() < 0.3 ? own.splice(1 + Math.floor(random() * (own.length - 1))) : [];
    cells.splice(Math.floor(random() * (cells.length + 1)), 0, ...tail);
    if (head.length) cells.push(cellOf(head));
    cells.push(...own);
  });
  return cells;
}

/** A headline over two lines. */
function halves(text: string): string[] {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
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
