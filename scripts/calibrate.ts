/**
 * Is the solver as often right about a join as it says?
 *
 *     node scripts/calibrate.ts --pages DIR [--share 0.98]
 *
 * DIR holds sources/ and gold/, as the composer writes them. Prints how many of the joins called sure are right, what
 * share is right by confidence, and the lowest threshold at which `--share` of the joins above it are: the value of
 * `sureJoin` in src/archive/solve/build-article.ts. Exit 1 where fewer of the sure ones are right.
 */
import { parseArgs } from 'node:util';
import type { Block, Span } from '../src/archive/record.ts';
import { readTruePages, type TruePage } from './fit/page.ts';
import { bins, type Judged, lowestThreshold } from './score/calibration.ts';
import { solvePages } from './solve-pages.ts';

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];
/** Offsets by which the two sides may differ: marks and spaces at a border belong to either. */
const near = 2;

const { values } = parseArgs({ options: { pages: { type: 'string' }, share: { type: 'string', default: '0.98' } } });
if (!values.pages) {
  console.error('usage: node scripts/calibrate.ts --pages DIR [--share 0.98]');
  process.exit(2);
}
const share = Number(values.share);
const pages = readTruePages(values.pages);
const { pages: read, articles } = solvePages(pages);
const fileOf = new Map(read.map((page) => [page.id, page.source.file]));
const joins = pages.flatMap((page) => articles.filter((article) => fileOf.get(article.page) === page.file).flatMap(({ blocks }) => blocks.flatMap((block) => judge(block, page))));
report();

/** A join is right where one block of the truth goes on from the end of its first span to the begin of its second. */
function judge({ seams, spans }: Block, page: TruePage): Judged[] {
  return seams.map(({ confidence, sure }, k) => ({ confidence, sure, right: isTrue(spans[k]!, spans[k + 1]!, page) }));
}

function isTrue(first: Span, second: Span, page: TruePage): boolean {
  return page.articles.some(({ blocks }) =>
    blocks.some(({ spans }) =>
      spans.some(([start, end], k) => {
        const next = spans[k + 1];
        // Where the composer left both parts side by side the truth has one span for them.
        if (start <= first.start + near && end >= second.end - near && first.end <= second.start) return true;
        return next !== undefined && Math.abs(end - first.end) <= near && Math.abs(next[0] - second.start) <= near;
      }),
    ),
  );
}

function report(): void {
  const sure = joins.filter((join) => join.sure);
  const right = (list: readonly Judged[]): number => list.filter((join) => join.right).length;
  const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
  console.log(`${pages.length} pages, ${joins.length} joins, ${percent(right(joins), joins.length)} right`);
  console.log(`called sure: ${sure.length}, of which ${right(sure)} are right (${percent(right(sure), sure.length)})\n`);
  console.log('| confidence | joins | right |\n| --- | ---: | ---: |');
  for (const bin of bins(joins, edges)) if (bin.joins) console.log(`| ${bin.from}–${bin.to} | ${bin.joins} | ${percent(bin.right, bin.joins)} |`);
  console.log(`\nlowest threshold with ${percent(share, 1)} right above it: ${lowestThreshold(joins, share) ?? 'none'}`);
  process.exitCode = right(sure) >= share * sure.length ? 0 : 1;
}
