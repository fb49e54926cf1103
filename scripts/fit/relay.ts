import { damage, loseCells, strayCaptions } from './damage.ts';
import type { TruePage } from './page.ts';
import { readFromGrid } from './page-grid.ts';
import { setColumns } from './set-columns.ts';

/** A part of a block as it stands in the source. */
export interface Piece {
  article: number;
  block: number;
  /** The block's how-many-th span. */
  part: number;
  text: string;
  /** The block's last span: nothing of it stands elsewhere. */
  last: boolean;
  /** Stands on the line of the piece before it. */
  glued: boolean;
  /** Lines are lost at its foot or its head, so that nothing joins there any more. */
  lost?: 'foot' | 'head';
}

/**
 * Lay a page out anew: the same articles, read in another order and damaged in ways that printed pages show and the
 * composer does not make. Articles stand on a page's grid, whose boxes are read in the order of their places
 * (`page-grid.ts`), flow into many columns of unequal length or are set in printed lines (`set-columns.ts`), whole columns
 * move (a lead behind its body or above its headline, a rest at the page's end), lines are lost at a column's foot or
 * head, headlines are set in two halves or behind a kicker. What is fitted on such pages as well leans less on the habits
 * of one generator.
 *
 * @param strangers other pages, from which lines stray onto this one
 * @param way 0…1: which of these layouts, below 0.5 the grid
 */
export function relay(page: TruePage, strangers: readonly TruePage[], random: () => number, way = random()): TruePage {
  const blocks = page.articles.map((article) => [...article.blocks]);
  const [onGrid, isSet] = [way < 0.5, way < 0.8];
  const lineEnd = ['', ' ', '\n'][Math.floor(random() * 3)]!;
  // Paragraphs may stand one on a line; where lines are read one by one, nothing may part even columns.
  const gaps = [['\n\n', '\n\n'], ['\n', '\n\n'], ['\n', '\n']].slice(0, isSet && lineEnd === '\n' ? 3 : onGrid ? 2 : 1);
  const [gap, cellGap] = gaps[Math.floor(random() * gaps.length)]!;
  let cells = onGrid ? readFromGrid(page, lineEnd, random) : shuffleCells(isSet ? setColumns(page, lineEnd, random) : random() < 0.5 ? cellsOf(page) : flow(page, random), random);
  if (random() < 0.3) cells = leadAboveHeadline(cells, random);
  const captions = strayCaptions(strangers, random);
  // Many a page loses nothing.
  if (random() < 0.5) {
    const losesFeet = random() < 0.4;
    cells = loseCells(cells, random).map((cell) => cell.flatMap((piece) => damage(piece, blocks[piece.article]![piece.block]!.role, { losesFeet, lineEnd: isSet ? lineEnd : '' }, random)));
  }
  let text = '\n';
  const pictures: [number, number][] = [];
  const placed: { piece: Piece; span: [number, number] }[] = [];
  for (const furniture of page.furniture) text += furniture.spans.map(([s, e]) => page.text.slice(s, e)).join(' ') + '\n\n';
  const furnitureEnd = text.length;
  for (const cell of cells) {
    cell.forEach((piece, i) => {
      if (piece.glued && i > 0) text = text.trimEnd();
      placed.push({ piece, span: [text.length, text.length + piece.text.length] });
      text += piece.text + gap;
      if (captions.length && random() < 0.05) {
        const caption = captions.pop()!;
        pictures.push([text.length, text.length + caption.length]);
        text += caption + gap;
      }
    });
    text = text.trimEnd() + cellGap;
  }
  placed.sort((a, b) => a.piece.part - b.piece.part || a.span[0] - b.span[0]);
  // Behind lost lines a new block begins: the parts belong to one article still, but no longer to one text.
  const split = new Map<string, { block: number; spans: [number, number][]; role: string }[]>();
  const lastLost = new Map<string, boolean>();
  for (const { piece, span } of placed) {
    const key = `${piece.article},${piece.block}`;
    const list = split.get(key) ?? [{ block: piece.block, spans: [], role: blocks[piece.article]![piece.block]!.role }];
    split.set(key, list);
    if (list.at(-1)!.spans.length && (lastLost.get(key) || piece.lost === 'head')) list.push({ block: piece.block, spans: [], role: list[0]!.role });
    list.at(-1)!.spans.push(span);
    lastLost.set(key, piece.lost === 'foot');
  }
  blocks[0]?.push(...pictures.map((span) => ({ role: 'caption', spans: [span] })));
  pictures.forEach((span, k) => split.set(`0,${blocks[0]!.length - pictures.length + k}`, [{ block: 0, spans: [span], role: 'caption' }]));
  return {
    file: page.file, text,
    articles: blocks.map((list, a) => ({ blocks: list.flatMap((_, b) => split.get(`${a},${b}`) ?? []) })).filter((article) => article.blocks.length > 0),
    furniture: page.furniture.length ? [{ spans: [[1, furnitureEnd]] }] : [],
  };
}

/** The page's pieces in source order, cut into runs at every column break and every change of article. */
function cellsOf(page: TruePage): Piece[][] {
  const pieces = page.articles.flatMap((article, a) => article.blocks.flatMap((block, b) => block.spans.map(([start, end], part) => ({ article: a, block: b, part, parts: block.spans.length, start, end }))));
  pieces.sort((x, y) => x.start - y.start);
  const cells: Piece[][] = [];
  let last: (typeof pieces)[number] | undefined;
  for (const piece of pieces) {
    const glued = last !== undefined && !/\n/.test(page.text.slice(last.end, piece.start));
    const breaks = !last || last.article !== piece.article || piece.part > 0 || last.part < last.parts - 1;
    if (breaks && !glued) cells.push([]);
    cells.at(-1)!.push({ article: piece.article, block: piece.block, part: piece.part, last: piece.part === piece.parts - 1, text: page.text.slice(piece.start, piece.end), glued });
    last = piece;
  }
  return cells;
}

/**
 * The page's articles flowed anew into columns that are not equally long, as on pages where pictures and headlines stand
 * in them, and of which a long article has many. A tail of columns may be read before the head.
 */
function flow(page: TruePage, random: () => number): Piece[][] {
  const glued = new Set(cellsOf(page).flat().filter((piece) => piece.glued && piece.part === 0).map(({ article, block }) => `${article},${block}`));
  const height = 70 + random() * 250;
  const cells: Piece[][] = [];
  page.articles.forEach(({ blocks }, article) => {
    const own: Piece[][] = [[]];
    let room = height * (0.5 + random());
    const breakColumn = (): void => {
      own.push([]);
      room = height * (0.5 + random());
    };
    blocks.forEach(({ role, spans }, block) => {
      let rest = spans.map(([start, end]) => page.text.slice(start, end)).join('');
      for (let part = 0; rest; part++) {
        let cut = Math.max(2, Math.floor(room));
        while (cut < rest.length - 2 && /[\s，。、；：！？,.;:!?）)”》\d]/.test(rest[cut]!)) cut++;
        const last = role !== 'paragraph' || rest.length <= room + 2 || cut >= rest.length - 2;
        const text = last ? rest : rest.slice(0, cut);
        own.at(-1)!.push({ article, block, part, last, text, glued: part === 0 && glued.has(`${article},${block}`) });
        room -= text.length;
        rest = last ? '' : rest.slice(cut);
        if (!last || room <= 0) breakColumn();
      }
    });
    const columns = own.filter((column) => column.length > 0);
    const tail = columns.length > 1 && random() < 0.4 ? columns.splice(1 + Math.floor(random() * (columns.length - 1))) : [];
    cells.push(...columns);
    cells.splice(Math.floor(random() * (cells.length + 1)), 0, ...tail);
  });
  return cells;
}

function shuffleCells(cells: Piece[][], random: () => number): Piece[][] {
  const list = [...cells];
  const moves = Math.floor(random() * 5);
  for (let k = 0; k < moves && list.length > 3; k++) {
    const from = Math.floor(random() * list.length);
    const [cell] = list.splice(from, 1);
    const far = random() < 0.4;
    const to = far ? Math.floor(random() * (list.length + 1)) : Math.max(0, Math.min(list.length, from + Math.floor(random() * 7) - 3));
    list.splice(to, 0, cell!);
  }
  return random() < 0.3 ? leadBehindBody(list, random) : list;
}

/** Headline, then the last columns, then the lead: the head stays, what follows it changes places. */
function leadBehindBody(cells: Piece[][], random: () => number): Piece[][] {
  const heads = cells.map((cell, i) => (cell.length > 1 && cell[0]!.block === 0 && cells[i + 1]?.[0]!.article === cell[0]!.article ? i : -1)).filter((i) => i >= 0);
  const at = heads[Math.floor(random() * heads.length)];
  if (at === undefined) return cells;
  const cell = cells[at]!;
  const lead = cell.findIndex((piece) => piece.text.length > 45);
  if (lead < 1) return cells;
  return [...cells.slice(0, at), cell.slice(0, lead), cells[at + 1]!, cell.slice(lead), ...cells.slice(at + 2)];
}

/** The first paragraphs of an article before its headline, as where a headline is set amid its text and the reader starts at its left. */
function leadAboveHeadline(cells: Piece[][], random: () => number): Piece[][] {
  const whole = (piece: Piece | undefined): boolean => piece !== undefined && piece.part === 0 && piece.last && !piece.glued;
  const heads = cells.flatMap((cell, i) => {
    const lead = cell.findIndex((piece) => piece.text.length > 45);
    return cell[0]?.block === 0 && lead > 0 && whole(cell[lead]) && (cell.length > lead + 1 || cells[i + 1]?.[0]!.article === cell[0]!.article) ? [{ i, lead }] : [];
  });
  const head = heads[Math.floor(random() * heads.length)];
  if (!head) return cells;
  const { i, lead } = head;
  const cell = cells[i]!;
  let end = lead + 1;
  while (end < lead + 3 && whole(cell[end]) && cell[end]!.article === cell[lead]!.article && random() < 0.6) end++;
  return [...cells.slice(0, i), [...cell.slice(lead, end), ...cell.slice(0, lead), ...cell.slice(end)], ...cells.slice(i + 1)];
}
