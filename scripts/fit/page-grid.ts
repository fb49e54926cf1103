import type { TruePage } from './page.ts';
import type { Piece } from './relay.ts';
import { cellMaker, columnWidth, printArticle } from './set-columns.ts';

/** A column's or a head's place on the page, in characters across and lines down, and what stands in it. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  cell: Piece[];
}

/** White space between columns, in characters, and between the rows of articles, in lines. */
const gutter = 1.6;
const rowGap = 1.8;
/** How much taller a line of a headline is than one of text. */
const headlineHeight = 2;

/**
 * A page laid out as newspapers are: articles stand side by side in rows, each over so many columns as its length asks for,
 * with its head over all of them or all but the last, and pictures in the corners. Its boxes are read in the order in which
 * text recognition reads them: by cutting the page along its white space, or from top to bottom, or column by column of the
 * page.
 *
 * @param lineEnd what stands for the end of a line inside a piece
 * @returns runs of pieces as they are read, box by box
 */
export function readFromGrid(page: TruePage, lineEnd: string, random: () => number): Piece[][] {
  const width = columnWidth(random);
  const pitch = width + gutter;
  const columns = 4 + Math.floor(random() * 4);
  const printed = page.articles.map((_, article) => printArticle(page, article, width, random));
  const boxes: Box[] = [];
  let top = 0;
  for (let first = 0; first < printed.length;) {
    const row = printed.slice(first, first + 1 + Math.floor(random() * (columns > 4 ? 3 : 2)));
    const shares = share(columns, row.map(({ body }) => body.length));
    let bottom = top;
    let left = 0;
    row.forEach(({ head, body }, k) => {
      const cellOf = cellMaker(first + k, lineEnd);
      const span = shares[k]!;
      const over = span > 2 && random() < 0.3 ? span - 1 : span;
      const below = top + head.length * headlineHeight;
      // Headline, subhead and names are one box, or one each.
      const heads = random() < 0.6 ? [head] : head.map((line) => [line]);
      heads.forEach((lines, i) => {
        const from = top + i * headlineHeight;
        if (lines.length) boxes.push({ left: left * pitch, right: (left + over) * pitch - gutter, top: from, bottom: from + lines.length * headlineHeight - 0.5, cell: cellOf(lines) });
      });
      const picture = random() < 0.35 ? { columns: 1 + Math.floor(random() * Math.min(2, span)), lines: 6 + Math.floor(random() * 9), high: random() < 0.5 } : { columns: 0, lines: 0, high: false };
      const height = Math.ceil((body.length + picture.columns * picture.lines - (span - over) * (below - top)) / span);
      let at = 0;
      for (let column = 0; column < span; column++) {
        const hole = column >= span - picture.columns ? picture.lines : 0;
        const from = (column < over ? below : top) + (picture.high ? hole : 0);
        const room = column === span - 1 ? body.length : Math.max(0, Math.round(below + height - from - (picture.high ? 0 : hole)));
        const lines = body.slice(at, at + room);
        at += room;
        if (lines.length) boxes.push({ left: (left + column) * pitch, right: (left + column) * pitch + width, top: from, bottom: from + lines.length - 0.3, cell: cellOf(lines) });
        bottom = Math.max(bottom, from + lines.length);
      }
      left += span;
    });
    top = bottom + rowGap;
    first += row.length;
  }
  const way = random();
  return (way < 0.55 ? cut(boxes) : way < 0.8 ? fromTop(boxes) : byColumn(boxes, pitch)).map(({ cell }) => cell);
}

/** Columns for each article of a row, by their lengths. */
function share(columns: number, lengths: readonly number[]): number[] {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const shares = lengths.map((length) => Math.max(1, Math.round((columns * length) / Math.max(1, all))));
  for (let sum = shares.reduce((a, b) => a + b, 0); sum !== columns && (sum < columns || Math.max(...shares) > 1); sum += Math.sign(columns - sum)) {
    const at = shares.indexOf(sum > columns ? Math.max(...shares) : Math.min(...shares));
    shares[at]! += Math.sign(columns - sum);
  }
  return shares;
}

/** The page cut in two along its widest white space, and each half again. */
function cut(boxes: readonly Box[]): Box[] {
  const [across, down] = [widestGap(boxes, 'top', 'bottom'), widestGap(boxes, 'left', 'right')];
  const widest = down.gap > across.gap ? down : across;
  return widest.gap <= 0 ? fromTop(boxes) : [...cut(widest.sorted.slice(0, widest.at)), ...cut(widest.sorted.slice(widest.at))];
}

function widestGap(boxes: readonly Box[], start: 'top' | 'left', end: 'bottom' | 'right'): { gap: number; at: number; sorted: Box[] } {
  const sorted = [...boxes].sort((a, b) => a[start] - b[start]);
  let [gap, at, reached] = [0, 0, sorted[0]?.[end] ?? 0];
  sorted.forEach((box, i) => {
    if (box[start] - reached > gap) [gap, at] = [box[start] - reached, i];
    reached = Math.max(reached, box[end]);
  });
  return { gap, at, sorted };
}

/** Boxes that begin at about the same height from left to right, then those below. */
const fromTop = (boxes: readonly Box[]): Box[] => [...boxes].sort((a, b) => Math.round(a.top / 3) - Math.round(b.top / 3) || a.left - b.left);

/** Down the first column of the page, then the next. */
const byColumn = (boxes: readonly Box[], pitch: number): Box[] => [...boxes].sort((a, b) => Math.floor(a.left / pitch + 0.2) - Math.floor(b.left / pitch + 0.2) || a.top - b.top);
