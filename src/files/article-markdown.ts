import type { Blockquote, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Article, Block } from '../archive/record.ts';
import type { CitedWork } from '../cite/cited-work.ts';
import { cleanText } from '../cite/clean-text.ts';

const text = (block: Block): PhrasingContent[] =>
  cleanText(block.text).trim().split('\n').flatMap((value, i): PhrasingContent[] => [...(i > 0 ? [{ type: 'break' as const }] : []), { type: 'text', value }]);

/** What a block becomes on its own; lists and notes are put together by `articleToMdast`. */
function node(block: Block): RootContent {
  switch (block.role) {
    case 'headline':
      return { type: 'heading', depth: 1, children: text(block) };
    case 'heading':
      return { type: 'heading', depth: 2, children: text(block) };
    case 'kicker':
    case 'subhead':
    case 'column':
      return { type: 'paragraph', children: [{ type: 'strong', children: text(block) }] };
    case 'caption':
    case 'credit':
    case 'jump':
      return { type: 'paragraph', children: [{ type: 'emphasis', children: text(block) }] };
    default:
      return { type: 'paragraph', children: text(block) };
  }
}

/** An article as plain Markdown nodes, every block in reading order and nothing added. */
export function articleToMdast(article: Article): Root {
  const children: RootContent[] = [];
  for (const block of article.blocks.filter((one) => cleanText(one.text).trim() !== '')) {
    const before = children.at(-1);
    if (block.role === 'list') {
      const item = { type: 'listItem' as const, spread: false, children: [{ type: 'paragraph' as const, children: text(block) }] };
      if (before?.type === 'list') before.children.push(item);
      else children.push({ type: 'list', spread: false, children: [item] });
    } else if (block.role === 'editor_note') {
      const note: Blockquote = before?.type === 'blockquote' ? before : { type: 'blockquote', children: [] };
      note.children.push({ type: 'paragraph', children: text(block) });
      if (note !== before) children.push(note);
    } else children.push(node(block));
  }
  return { type: 'root', children };
}

const markdown = unified().use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/** Known facts as YAML between dashes, then the text. Printed text is only ever a text node, so none of it becomes markup. */
export function articleMarkdown(article: Article, work: CitedWork): string {
  const facts = {
    title: work.title,
    ...(work.authors.length > 0 && { author: work.authors }),
    ...(work.newspaper && { newspaper: work.newspaper }),
    ...(work.date && { date: work.date.iso }),
    ...(work.pages.length > 0 && { page: work.pages.join(', ') }),
    ...(work.section && { section: work.section }),
    ...(work.keywords.length > 0 && { keywords: work.keywords }),
    url: work.url,
  };
  return `---\n${stringify(facts, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${markdown.stringify(articleToMdast(article))}`;
}
