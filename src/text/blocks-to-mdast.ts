import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Span } from '../archive/record.ts';
import { bodyBlocks, type BodyBlock } from '../site/body-blocks.ts';
import type { JumpLink } from '../site/jump-links.ts';
import { lineRanges, rangesText } from '../site/source-lines.ts';
import { sourceUrl } from '../site/urls.ts';
import { phrasing } from './phrasing.ts';
import type { Reading } from './reading.ts';

/** A box of our own: mdast knows neither captions without pictures nor editor's notes. */
const boxed = (hName: string, className: string, children: RootContent[], id?: string): RootContent => ({ type: 'boxed', data: { hName, hProperties: { className: [className], ...(id ? { id } : {}) } }, children });

/** Something the archive says inside the text, in brackets so that it shows without any style. */
const remark = (text: string): RootContent => boxed('p', 'gap', [{ type: 'text', value: `〔${text}〕` }]);

/** Where a paragraph's lines stand apart, as in rows read across columns, so many places are told. */
const mostRanges = 3;

/** Article → mdast. Marks stand as nodes of our own with `data.hName`, so that remark-rehype needs no further help. */
export function blocksToMdast(reading: Reading): Root {
  const { article, lines } = reading;
  const children: RootContent[] = [];
  const lineLink = (spans: readonly Span[]): PhrasingContent[] => {
    const ranges = lineRanges(lines, spans);
    if (ranges.length === 0) return [];
    const text = rangesText(ranges, mostRanges);
    return [{ type: 'lineLink', data: { hName: 'a', hProperties: { className: ['at'], href: sourceUrl(article.page, ranges[0]!.first), ariaLabel: `原文第 ${text} 行` } }, children: [{ type: 'text', value: text }] }];
  };
  const words = ({ block, index }: BodyBlock): PhrasingContent[] => phrasing(block, index, article.page, lines);
  const read = (one: BodyBlock): PhrasingContent[] => [...words(one), ...lineLink(one.block.spans)];
  const jump = (one: BodyBlock, link: JumpLink | null): RootContent => boxed('p', 'jump', link ? [{ type: 'link', url: link.href, title: link.title, children: [{ type: 'text', value: one.block.text }] }] : words(one), one.id);
  /** A dateline that no paragraph follows. */
  const lone = (one: BodyBlock): RootContent => boxed('p', 'dateline', read(one), one.id);

  const body = bodyBlocks(article);
  if (article.begins === 'truncated') children.push(remark('此处缺文：这一篇的开头不在识读文本里'));
  let dateline: BodyBlock | null = null;
  const lastRead = body.findLastIndex(({ id }) => id.startsWith('p'));
  body.forEach((one, order) => {
    const { block, id } = one;
    const before = children.at(-1);
    if (dateline && block.role !== 'paragraph') {
      children.push(lone(dateline));
      dateline = null;
    }
    if (id.startsWith('s')) children.push({ type: 'heading', depth: 2, data: { hProperties: { id } }, children: words(one) });
    else if (block.role === 'dateline') dateline = one;
    else if (block.role === 'paragraph') {
      const head: PhrasingContent[] = dateline ? [{ type: 'datelineMark', data: { hName: 'b', hProperties: { className: ['dateline'], id: dateline.id } }, children: words(dateline) }, { type: 'text', value: '　' }] : [];
      children.push({ type: 'paragraph', data: { hProperties: { id, ...(block.text.includes('\n') && { className: ['verse'] }) } }, children: [...head, ...words(one), ...lineLink([...(dateline?.block.spans ?? []), ...block.spans])] });
      dateline = null;
    } else if (block.role === 'list') {
      const item = { type: 'listItem' as const, data: { hProperties: { id } }, children: [{ type: 'paragraph' as const, children: read(one) }] };
      if (before?.type === 'list') before.children.push(item);
      else children.push({ type: 'list', spread: false, children: [item] });
    } else if (block.role === 'editor_note') {
      const note: BlockContent = { type: 'paragraph', data: { hProperties: { id } }, children: read(one) };
      if (before?.type === 'boxed' && before.data?.hName === 'aside') before.children.push(note);
      else children.push({ type: 'boxed', data: { hName: 'aside', hProperties: { className: ['note'], ariaLabel: '编者按' } }, children: [note] });
    } else if (block.role === 'caption') children.push(boxed('figure', 'picture', [boxed('figcaption', 'caption', read(one))], id));
    else if (block.role === 'credit' && before?.type === 'boxed' && before.data?.hName === 'figure') before.children.push(boxed('p', 'credit', words(one), id));
    else if (block.role === 'jump') children.push(jump(one, order > lastRead ? reading.jumps.to : reading.jumps.from));
    else children.push(boxed('p', block.role === 'byline' ? 'signed' : block.role, words(one), id));
  });
  if (dateline) children.push(lone(dateline));
  if (article.ends === 'truncated') children.push(remark('此处缺文：这一篇的结尾不在识读文本里'));
  return { type: 'root', children };
}
