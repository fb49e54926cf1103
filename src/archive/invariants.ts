import type { Article, Block, Page, Span } from './record.ts';
import { undoRepairs } from './undo-repairs.ts';

/** What a page's spans are counted in: its own text, and where that text begins in the file (0 unless a file holds several pages). */
export interface Countable {
  text: string;
  offset?: number;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The promises every page keeps, whatever its text: each letter and digit lies in exactly one span of one block or
 * furniture entry; undoing a block's repairs gives the source characters of its spans; every span lies in the text.
 *
 * @param source the decoded text the page was made from
 * @param page the page
 * @param articles the page's articles
 * @returns one sentence for each broken promise, at most 20; empty when all hold
 */
export function checkPromises(source: Countable, page: Page, articles: readonly Article[]): string[] {
  const broken: string[] = [];
  const offset = source.offset ?? 0;
  const end = offset + source.text.length;
  const owners = new Uint8Array(source.text.length);
  const claim = (spans: readonly Span[], who: string): void => {
    for (const span of spans) {
      const sound = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= offset && span.start <= span.end && span.end <= end;
      if (!sound) broken.push(`${who}: unexpected span ${span.start}–${span.end}, expected one inside ${offset}–${end}`);
      else for (let i = span.start - offset; i < span.end - offset; i++) owners[i] = Math.min(owners[i]! + 1, 2);
    }
  };

  for (const article of articles) {
    if (article.page !== page.id) broken.push(`article ${article.id}: unexpected page ${article.page}, expected ${page.id}`);
    article.blocks.forEach((block, at) => {
      const who = `article ${article.id}, block ${at} (${block.role})`;
      claim(block.spans, who);
      const problem = untraceable(source, block);
      if (problem) broken.push(`${who}: ${problem}`);
    });
  }
  page.furniture.forEach((entry, at) => claim(entry.spans, `furniture ${at} (${entry.reason})`));

  const ids = articles.map(({ id }) => id);
  if (new Set(ids).size < ids.length) broken.push(`page ${page.id}: unexpected articles with one id, expected ids to differ`);
  if (ids.toSorted().join('\n') !== page.articles.toSorted().join('\n')) broken.push(`page ${page.id}: unexpected list of articles, expected those that stand on it`);

  for (let i = 0; i < source.text.length && broken.length < 20; ) {
    const character = String.fromCodePoint(source.text.codePointAt(i)!);
    if (letterOrDigit.test(character)) {
      for (let unit = i; unit < i + character.length; unit++) {
        if (owners[unit] !== 1) broken.push(`${owners[unit] === 0 ? 'lost' : 'doubled'} character ${JSON.stringify(character)} at ${unit + offset}`);
      }
    }
    i += character.length;
  }
  return broken.slice(0, 20);
}

function untraceable(source: Countable, block: Block): string | undefined {
  const offset = source.offset ?? 0;
  const printed = block.spans.map(({ start, end }) => source.text.slice(start - offset, end - offset)).join('');
  const undone = undoRepairs(block);
  if (undone === null) return 'unexpected repair, expected its words at its place in the text, behind those of the repair before it';
  if (undone !== printed) return `unexpected text, expected the ${printed.length} characters of its spans once repairs are undone, got ${undone.length}`;
  if (block.seams.some(({ at }) => at < 0 || at > block.text.length)) return 'unexpected seam, expected it inside the text';
  return undefined;
}
