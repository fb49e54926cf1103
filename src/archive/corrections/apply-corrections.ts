import { message, type Message } from '../message.ts';
import type { Article, Block, Page, Span } from '../record.ts';
import { changeOf } from './change-text.ts';
import type { Correction, Selector } from './correction.ts';
import { joinBlocks, rawLength, rawOffset, replaceRaw, splitRaw } from './pieces.ts';
import { undoRepairs } from '../undo-repairs.ts';
import { findQuote } from './quote.ts';

/** A page while its corrections are applied. */
export interface Desk {
  page: Page;
  articles: Article[];
}

/** A place on the desk. `from` and `to` are offsets into the block's source characters. */
interface Place {
  article: number;
  block: number;
  from: number;
  to: number;
}

/**
 * Apply what an owner has put right to a page as the solver read it, one correction after the other. One that cannot be
 * applied is reported at its place in the sidecar, and changes nothing. Corrections of regions come later, when regions
 * are known.
 *
 * @param text of the page
 */
export function applyCorrections(text: string, solved: Desk, corrections: readonly Correction[]): Desk & { messages: Message[] } {
  const messages: Message[] = [];
  let desk: Desk = solved;
  for (const correction of corrections) {
    const result = correct(text, desk, correction);
    if (typeof result === 'string') messages.push(message('warning', correction.file, 'correction', `${result}; the correction was left out`, correction));
    else desk = result;
  }
  return { ...desk, messages };
}

/** All blocks of a page in reading order, as spans. */
export const readingOrder = (articles: readonly Article[]): Span[] => articles.flatMap(({ blocks }) => blocks.flatMap(({ spans }) => spans));

/** The words of a selector as a problem to report. */
export const missing = (selector: Selector, problem: 'gone' | 'ambiguous', advice: string): string =>
  `Unexpected ${problem === 'gone' ? 'lack of' : 'repetition of'} “${selector.exact.slice(0, 40)}” on the page, expected it once: ${advice}`;

function correct(text: string, desk: Desk, correction: Correction): Desk | string {
  if (correction.op === 'link' || correction.op === 'relink' || correction.op === 'forbid') return desk;
  const at = placeOf(text, desk, correction.at);
  if (typeof at === 'string') return at;
  const block = desk.articles[at.article]!.blocks[at.block]!;
  switch (correction.op) {
    case 'replace':
      return marked(withBlocks(desk, at.article, at.block, [replaceRaw(block, at.from, at.to, correction.with)]), at.article, correction);
    case 'role':
      return marked(withBlocks(desk, at.article, at.block, [{ ...block, role: correction.role }]), at.article, correction);
    case 'bylines':
      return marked(withArticle(desk, at.article, { ...desk.articles[at.article]!, bylines: correction.bylines }), at.article, correction);
    case 'headline': case 'kicker': case 'subhead': case 'column':
      return marked(entitle(desk, at, correction.op, correction.with), at.article, correction);
    case 'hide':
      return hide(desk, at, correction);
    case 'split':
      return split(desk, at, correction);
    case 'join': case 'move': {
      const after = placeOf(text, desk, correction.after);
      if (typeof after === 'string') return after;
      if (after.article === at.article && after.block === at.block) return 'Unexpected at and after in one block, expected two';
      return correction.op === 'join' ? join(desk, at, after, correction) : move(desk, at, after, correction);
    }
  }
}

function placeOf(text: string, desk: Desk, selector: Selector): Place | string {
  const found = findQuote(selector, text, readingOrder(desk.articles));
  if ('problem' in found) return missing(selector, found.problem, found.advice);
  const first = found.offsets[0]!;
  const last = found.offsets.at(-1)!;
  for (const [article, { blocks }] of desk.articles.entries()) {
    for (const [block, one] of blocks.entries()) {
      const from = rawOffset(one, first);
      const to = rawOffset(one, last);
      if (from !== null && to !== null && from <= to) return { article, block, from, to: to + 1 };
      if (from !== null) return `Unexpected “${selector.exact.slice(0, 40)}” over two blocks, expected words of one`;
    }
  }
  return `Unexpected “${selector.exact.slice(0, 40)}” among what is not published (page header, hidden text), expected words of an article`;
}

/** The words themselves become the title, cut out of their block where they are only a part of it. */
function entitle(desk: Desk, at: Place, role: 'headline' | 'kicker' | 'subhead' | 'column', words: string | null): Desk {
  const blocks = desk.articles[at.article]!.blocks;
  const block = blocks[at.block]!;
  const head = hasLetters(block, 0, at.from) ? splitRaw(block, at.from) : null;
  const rest = head?.[1] ?? block;
  const length = at.to - (head ? at.from : 0);
  const tail = hasLetters(rest, length, rawLength(rest)) ? splitRaw(rest, endOfWords(rest, length)) : null;
  let title: Block = { ...(tail?.[0] ?? rest), role };
  if (words !== null) title = replaceRaw(title, 0, rawLength(title), words);
  // What was taken for the title before is one no more.
  const others = blocks.map((other, i) => (i !== at.block && other.role === role ? { ...other, role: role === 'headline' ? ('subhead' as const) : ('heading' as const) } : other));
  return withArticle(desk, at.article, { ...desk.articles[at.article]!, blocks: others.toSpliced(at.block, 1, ...(head ? [head[0]] : []), title, ...(tail ? [tail[1]] : [])) });
}

function hide(desk: Desk, at: Place, correction: Correction): Desk {
  const { text, spans } = desk.articles[at.article]!.blocks[at.block]!;
  const page = { ...desk.page, furniture: [...desk.page.furniture, { spans, text, reason: 'hidden' }] };
  // Said before an article that has nothing else is gone.
  return withBlocks(marked({ ...desk, page }, at.article, correction), at.article, at.block, []);
}

function split(desk: Desk, at: Place, correction: Correction): Desk | string {
  const article = desk.articles[at.article]!;
  const block = article.blocks[at.block]!;
  const halves = hasLetters(block, 0, at.from) ? splitRaw(block, at.from) : null;
  if (!halves && at.block === 0) return 'Unexpected place to split, as the article begins there already, expected one inside it';
  const before = [...article.blocks.slice(0, at.block), ...(halves ? [halves[0]] : [])];
  const after = [...(halves ? [halves[1]] : [block]), ...article.blocks.slice(at.block + 1)];
  const owns = (blocks: readonly Block[], words: string): boolean => blocks.some(({ text }) => text.replace(/\s/g, '').includes(words.replace(/\s/g, '')));
  const goes = (words: string): boolean => !owns(before, words) && owns(after, words);
  const first: Article = {
    ...article, blocks: before, ends: 'complete', jump: { ...article.jump, to: null },
    bylines: article.bylines.filter(({ name }) => !goes(name)), dateline: article.dateline && goes(article.dateline.text) ? null : article.dateline,
  };
  const second: Article = {
    ...article, id: freshId(desk), blocks: after, kicker: null, headline: null, subhead: null, column: null, begins: 'complete', jump: { ...article.jump, from: null }, flags: [],
    bylines: article.bylines.filter(({ name }) => goes(name)), dateline: article.dateline && goes(article.dateline.text) ? article.dateline : null, source: article.source && goes(article.source) ? article.source : null,
  };
  delete second.corrections;
  const articles = desk.articles.toSpliced(at.article, 1, titled(first, article), titled(second, { ...second, blocks: [] }));
  return marked(marked(withArticles(desk, articles), at.article, correction), at.article + 1, correction);
}

/** The block goes on the paragraph of the other. Where it begins its article, the rest of that comes with it. */
function join(desk: Desk, at: Place, after: Place, correction: Correction): Desk {
  const from = desk.articles[at.article]!;
  const to = desk.articles[after.article]!;
  const joined = joinBlocks(to.blocks[after.block]!, from.blocks[at.block]!, '档案管理者指定');
  if (at.article === after.article) {
    const blocks = to.blocks.with(after.block, joined).toSpliced(at.block, 1);
    return marked(withArticle(desk, at.article, { ...to, blocks }), at.article, correction);
  }
  const whole = at.block === 0;
  const follow = whole ? from.blocks.slice(1) : [];
  const target: Article = {
    ...to, blocks: to.blocks.toSpliced(after.block, 1, joined, ...follow),
    bylines: whole ? [...to.bylines, ...from.bylines.filter(({ name }) => !to.bylines.some((byline) => byline.name === name))] : to.bylines,
    ...(whole && { ends: from.ends, jump: { from: to.jump.from, to: from.jump.to, resolved: [] }, flags: [...to.flags, ...from.flags] }),
  };
  const rest: Article = { ...from, blocks: whole ? [] : from.blocks.toSpliced(at.block, 1) };
  return settle(desk, [[after.article, target], [at.article, rest]], to.id, correction);
}

/** The block alone goes behind the other. */
function move(desk: Desk, at: Place, after: Place, correction: Correction): Desk {
  const from = desk.articles[at.article]!;
  const to = desk.articles[after.article]!;
  const block = from.blocks[at.block]!;
  if (at.article === after.article) {
    const without = to.blocks.toSpliced(at.block, 1);
    const blocks = without.toSpliced(after.block + (at.block < after.block ? 0 : 1), 0, block);
    return marked(withArticle(desk, at.article, { ...to, blocks }), at.article, correction);
  }
  return settle(desk, [[after.article, { ...to, blocks: to.blocks.toSpliced(after.block + 1, 0, block) }], [at.article, { ...from, blocks: from.blocks.toSpliced(at.block, 1) }]], to.id, correction);
}

function settle(desk: Desk, changed: readonly (readonly [number, Article])[], target: string, correction: Correction): Desk {
  const articles = changed.reduce((all, [i, article]) => all.with(i, titled(article, desk.articles[i]!)), desk.articles);
  const settled = withArticles(desk, articles);
  return marked(settled, settled.articles.findIndex(({ id }) => id === target), correction);
}

const withBlocks = (desk: Desk, article: number, block: number, blocks: readonly Block[]): Desk =>
  withArticle(desk, article, { ...desk.articles[article]!, blocks: desk.articles[article]!.blocks.toSpliced(block, 1, ...blocks) });

const withArticle = (desk: Desk, at: number, article: Article): Desk => withArticles(desk, desk.articles.with(at, titled(article, desk.articles[at]!)));

/** An article of which nothing is left is none. */
function withArticles(desk: Desk, articles: readonly Article[]): Desk {
  const kept = articles.filter(({ blocks }) => blocks.length > 0);
  return { page: { ...desk.page, articles: kept.map(({ id }) => id) }, articles: kept };
}

/** Titles as the blocks have them now. Where the blocks of a title are as before, it stays as the solver put it. */
function titled(article: Article, before: Article): Article {
  const result = { ...article };
  for (const role of ['kicker', 'headline', 'subhead', 'column'] as const) {
    const words = (blocks: readonly Block[]): string => blocks.filter((block) => block.role === role).map(({ text }) => text).join(' ');
    if (words(article.blocks) !== words(before.blocks)) result[role] = words(article.blocks) || null;
  }
  return result;
}

function marked(desk: Desk, at: number, correction: Correction): Desk {
  const article = desk.articles[at];
  if (!article) return desk;
  const corrections = [...(article.corrections ?? []), { op: correction.op, change: changeOf(correction), note: correction.note, by: correction.by }];
  return { ...desk, articles: desk.articles.with(at, { ...article, corrections }) };
}

function freshId(desk: Desk): string {
  const taken = new Set(desk.articles.map(({ id }) => id));
  let number = 1;
  while (taken.has(`split-${number}`)) number++;
  return `split-${number}`;
}

const hasLetters = (block: Block, from: number, to: number): boolean => /[\p{L}\p{N}]/u.test(rawText(block).slice(from, to));

/** Closing marks and white space behind the words stay with them. */
function endOfWords(block: Block, end: number): number {
  return end + /^[^\p{L}\p{N}“‘「『《〈（(—]*/u.exec(rawText(block).slice(end))![0].length;
}

const rawText = (block: Block): string => undoRepairs(block) ?? '';
