import { seamEnds } from '../archive/offsets.ts';
import type { Article } from '../archive/record.ts';
import type { PageLine } from './page-lines.ts';
import { lineAt, lineRanges, rangesText, type SourceLine } from './source-lines.ts';

/** How many ranges and joins are told one by one before the rest is only counted. */
const told = 6;

/** What the ribbon of an article shows, in words. */
export function articleLineText(article: Article, pageLines: readonly PageLine[], lines: readonly SourceLine[]): string {
  const spans = article.blocks.flatMap((block) => block.spans).sort((a, b) => a.start - b.start);
  const ranges = lineRanges(lines, spans);
  const joins = article.blocks.flatMap((block) => block.seams.flatMap((seam) => seamEnds(block, seam) ?? []));
  const joined = joins.slice(0, told).map(({ from, to }) => `第 ${lineAt(lines, from)} 行接第 ${lineAt(lines, to)} 行`);
  return (
    `全版 ${pageLines.length} 行，本文占第 ${rangesText(ranges, told)} 行。` +
    (joins.length > 0 ? `拼接 ${joins.length} 处：${joined.join('，')}${joins.length > told ? '……' : ''}。` : '')
  );
}
