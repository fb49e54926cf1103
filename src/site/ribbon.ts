import { seamEnds } from '../archive/offsets.ts';
import type { Article } from '../archive/record.ts';
import type { PageLine } from './page-lines.ts';

/** The measures of the drawing, in units of its viewBox. */
const left = 34;
const measure = 172;
const widestLead = 3.6;
const tallest = 540;
/** Characters in a full bar; a longer line of text takes several bars, as it took several lines in print. */
const fullBar = 44;
/** More bars than this cannot be told apart; neighbours are then drawn as one. */
const maxBars = 300;

/** One source line (or, on a very long page, a few of them) as read. */
export interface RibbonBar {
  line: number;
  /** Path data of its strokes. */
  path: string;
  /** Which article of the page; null for furniture and for what nobody owns. */
  article: number | null;
}

/** A rejoined break: from the end of one piece to the beginning of the next. */
export interface RibbonArc {
  path: string;
  article: number;
  sure: boolean;
}

/** A stretch of bars of one article, from top to bottom. */
export interface RibbonRun {
  article: number;
  top: number;
  bottom: number;
}

/** 版面条带: a printed page as it was read, ready to be drawn. */
export interface Ribbon {
  width: number;
  height: number;
  /** Thickness of a bar. */
  stroke: number;
  bars: RibbonBar[];
  arcs: RibbonArc[];
  runs: RibbonRun[];
}

const one = (value: number): string => String(Math.round(value * 10) / 10);

function ownerOf(line: PageLine): number | null {
  let best: { article: number | null; length: number } = { article: null, length: 0 };
  for (const { start, end, article } of line.owned) if (end - start > best.length) best = { article, length: end - start };
  return best.article;
}

/** Draw the lines of a page and the seams of its articles. */
export function drawRibbon(lines: readonly PageLine[], articles: readonly Article[]): Ribbon {
  const printed = lines.filter(({ start, end }) => end > start);
  const characters = printed.reduce((sum, { start, end }) => sum + end - start, 0);
  const perBar = Math.max(fullBar, Math.ceil(characters / maxBars));
  const step = Math.ceil(printed.length / maxBars);
  const rowsOf = ({ start, end }: PageLine): number => Math.ceil((end - start) / perBar);
  const lead = Math.min(widestLead, tallest / Math.max(1, printed.reduce((sum, line) => sum + rowsOf(line), 0) / step));
  const gap = lead * 0.4;
  const bars: RibbonBar[] = [];
  const stretches: RibbonRun[] = [];
  const place = new Map<number, { top: number; bottom: number }>();
  const placeOf = (offset: number): { top: number; bottom: number } | undefined => place.get(lines.findLast(({ start }) => start <= offset)?.number ?? 0);
  let y = 4;
  let before = 0;
  for (let first = 0; first < printed.length; first += step) {
    const group = printed.slice(first, first + step);
    const line = group[0]!;
    if (before && line.number > before + 1) y += gap;
    before = group.at(-1)!.number;
    const length = Math.max(...group.map(({ start, end }) => end - start));
    const rows = Math.max(...group.map(rowsOf));
    const article = ownerOf(line);
    const top = y;
    let path = '';
    for (let row = 0; row < rows; row++) {
      const share = row < rows - 1 ? 1 : (length - row * perBar) / perBar;
      path += `M${left} ${one(y)}h${one(Math.max(3, measure * share))}`;
      y += lead;
    }
    const bottom = y - lead;
    for (const { number } of group) place.set(number, { top, bottom });
    bars.push({ line: line.number, path, article });
    const last = stretches.at(-1);
    if (article !== null && last?.article === article && top - last.bottom < lead + gap + 0.1) last.bottom = bottom;
    else if (article !== null) stretches.push({ article, top, bottom });
  }
  const arcs = articles.flatMap((item, article) =>
    item.blocks.flatMap((block) =>
      block.seams.flatMap((seam) => {
        const ends = seamEnds(block, seam);
        const from = ends && placeOf(ends.from);
        const to = ends && placeOf(ends.to);
        if (!from || !to || from === to) return [];
        const bow = left - Math.min(32, 6 + Math.abs(to.top - from.bottom) / 9);
        return [{ path: `M${left} ${one(from.bottom)}C${one(bow)} ${one(from.bottom)} ${one(bow)} ${one(to.top)} ${left} ${one(to.top)}`, article, sure: seam.sure }];
      }),
    ),
  );
  return { width: left + measure + 18, height: Math.ceil(y + 2), stroke: Math.round(lead * 7) / 10, bars, arcs, runs: stretches };
}
