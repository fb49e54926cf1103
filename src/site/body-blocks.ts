import type { Article, Block } from '../archive/record.ts';
import { isBody } from './article-words.ts';

/** Blocks whose words the head of the article already tells. */
const headRoles: ReadonlySet<string> = new Set(['headline', 'kicker', 'subhead', 'column']);

/** Does the head of the article page tell what this block says? */
function toldInHead(article: Article, block: Block): boolean {
  if (block.role === 'byline') return article.bylines.length > 0;
  if (!headRoles.has(block.role)) return false;
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const told = bare([article.kicker, article.headline, article.subhead, article.column].join(' '));
  return told.includes(bare(block.text));
}

/** A block of the running text, with the anchor other pages link to. */
export interface BodyBlock {
  block: Block;
  /** Its place in the record. */
  index: number;
  /** `p3` for what is read, `s2` for a heading. */
  id: string;
}

/**
 * The blocks that make the running text, in reading order. What the head tells is left out; a title block
 * the head does not tell becomes a heading, so no printed word gets lost on the way to the reader.
 */
export function bodyBlocks(article: Article): BodyBlock[] {
  let paragraphs = 0;
  let sections = 0;
  return article.blocks.flatMap((block, index) => {
    if (toldInHead(article, block)) return [];
    const heading = block.role === 'heading' || headRoles.has(block.role);
    return [{ block, index, id: heading ? `s${++sections}` : isBody(block) ? `p${++paragraphs}` : `x${index}` }];
  });
}
