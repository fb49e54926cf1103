import { findHits } from '../search/hits.ts';
import { readVariants } from '../search/manifest.ts';
import { parseQuery } from '../search/query.ts';
import { mayHoldVariants, otherForms } from '../search/variants.ts';
import { shown } from '../site/shown.ts';
import { el } from './dom.ts';
import { packedFile } from './packed-file.ts';

/** What stands inside an article without being its text: line numbers, seams, notices, the archive's own words. */
const notText = '.at, .seam, .notice, .untitled, .gap, nav, [aria-hidden=true]';
const blocks = 'h1, h2, h3, p, li, td, figcaption, blockquote';

/** The text of one paragraph with the nodes it is made of. */
interface BlockText {
  text: string;
  nodes: { node: Text; start: number }[];
}

/** The article's text, block by block, in reading order. */
function blockTexts(article: Element): BlockText[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const found = new Map<Element, BlockText>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest(notText)) continue;
    const block = parent.closest(blocks) ?? article;
    const text = found.get(block) ?? { text: '', nodes: [] };
    text.nodes.push({ node: node as Text, start: text.text.length });
    text.text += (node as Text).data;
    found.set(block, text);
  }
  return [...found.values()];
}

/** The pieces of text nodes that a hit covers. */
function rangesOf({ nodes }: BlockText, start: number, end: number): Range[] {
  return nodes.flatMap(({ node, start: offset }) => {
    const [from, to] = [Math.max(0, start - offset), Math.min(node.length, end - offset)];
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

/** Mark a hit by the browser's own highlighting, which leaves the text alone; elsewhere by `mark` elements. */
function paint(hits: readonly (readonly Range[])[]): (current: number) => void {
  if ('highlights' in CSS) {
    CSS.highlights.set('hit', new Highlight(...hits.flat()));
    return (current) => { CSS.highlights.set('hit-current', Object.assign(new Highlight(...hits[current]!), { priority: 1 })); };
  }
  // From the end, so that what is wrapped does not move what is still to be wrapped.
  const marks = hits.toReversed().map((ranges) => ranges.toReversed().map((range) => {
    const mark = el('mark', { class: 'hit' });
    range.surroundContents(mark);
    return mark;
  })).toReversed();
  return (current) => { marks.forEach((list, index) => { for (const mark of list) mark.classList.toggle('current', index === current); }); };
}

/** Mark every hit of a query in the article and offer a way from one to the next. */
export async function markHits(query: string): Promise<void> {
  const article = document.querySelector('main article')!;
  const texts = blockTexts(article);
  const variants = mayHoldVariants(query) || texts.some(({ text }) => mayHoldVariants(text)) ? await packedFile<string>('variants').then(readVariants, () => undefined) : undefined;
  const terms = parseQuery(query, variants).terms.filter(({ exclude }) => !exclude).map(({ text }) => text);
  const find = (wanted: readonly string[]): Range[][] => texts.flatMap((block) => findHits(block.text, wanted, variants).map(({ start, end }) => rangesOf(block, start, end)));
  const literal = find(terms);
  const hits = (literal.length > 0 ? literal : find(terms.flatMap(otherForms))).filter((ranges) => ranges.length > 0);
  if (hits.length === 0) return;

  const show = paint(hits);
  const places = hits.map((ranges) => ranges[0]!.startContainer.parentElement!);
  const count = el('output', { 'aria-live': 'polite' });
  const button = (text: string, label: string): HTMLButtonElement => el('button', { type: 'button', 'aria-label': label }, text);
  const previous = button('↑', '上一处');
  const next = button('↓', '下一处');
  const bar = el('div', { class: 'hit-bar', role: 'group', 'aria-label': '检索词所在' }, el('span', { class: 'hit-query' }, shown(query)), count, previous, next, el('a', { href: location.pathname, 'data-astro-prefetch': 'false' }, '不标记'));
  document.body.append(bar);
  document.documentElement.classList.add('with-hits');

  let current = 0;
  const step = (by: number, move: boolean): void => {
    current = (current + by + hits.length) % hits.length;
    show(current);
    count.textContent = `${current + 1} / ${hits.length}`;
    if (move) places[current]!.scrollIntoView({ block: 'center' });
  };
  previous.addEventListener('click', () => { step(-1, true); });
  next.addEventListener('click', () => { step(1, true); });
  step(0, location.hash === '' && hits[0]![0]!.getBoundingClientRect().bottom > innerHeight);
}
