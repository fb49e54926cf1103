import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { blocksToMdast } from './blocks-to-mdast.ts';
import type { Reading, Section } from './reading.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeShown } from './rehype-shown.ts';
import { remarkRegionLinks } from './remark-region-links.ts';
import './nodes.ts';

// mdast → links → hast → sections, clean text → HTML. Text is only ever a text node, so nothing in a record can open a tag.
const processor = unified().use(remarkRegionLinks).use(remarkRehype).use(rehypeSections).use(rehypeShown).use(rehypeStringify).freeze();

/** The running text of an article as HTML, and its headings. */
export function articleHtml(reading: Reading): { html: string; sections: Section[] } {
  const file = new VFile({ data: { reading } });
  const tree = processor.runSync(blocksToMdast(reading), file);
  return { html: processor.stringify(tree), sections: file.data.sections ?? [] };
}
