import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { textRange } from '../archive/offsets.ts';
import type { Article } from '../archive/record.ts';

/** Words of one block's text that name a region. */
interface Named {
  start: number;
  end: number;
  code: string;
  evidence: string;
}

/** The mentions of an article's regions by block, as ranges of the block's text; where two overlap the longer one stays. */
export function namedByBlock(article: Article): Map<number, Named[]> {
  const named = new Map<number, Named[]>();
  for (const { code, mentions } of article.regions) {
    for (const { start, end, evidence } of mentions) {
      const index = article.blocks.findIndex(({ spans }) => spans.some((span) => start >= span.start && start < span.end));
      const range = index < 0 ? null : textRange(article.blocks[index]!, start, end);
      if (!range) continue;
      if (!named.get(index)?.push({ ...range, code, evidence })) named.set(index, [{ ...range, code, evidence }]);
    }
  }
  for (const [index, all] of named) {
    const kept: Named[] = [];
    for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
      if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
    }
    named.set(index, kept.sort((a, b) => a.start - b.start));
  }
  return named;
}

const fromOf = (node: PhrasingContent): { block: number; at: number; end: number } | null => {
  const text = node.type === 'mended' ? node.children[0] : node;
  if (text?.type !== 'text' || !text.data?.from) return null;
  return { ...text.data.from, end: text.data.from.at + text.value.length };
};

/** Cut plain text where a region's name begins or ends inside it. */
function cutAtNames(node: PhrasingContent, named: readonly Named[]): PhrasingContent[] {
  const from = fromOf(node);
  if (node.type !== 'text' || !from) return [node];
  const cuts = [...new Set([from.at, ...named.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from.at && cut < from.end), from.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, order) => ({ type: 'text', value: node.value.slice(cuts[order]! - from.at, end - from.at), data: { from: { block: from.block, at: cuts[order]! } } }));
}

/**
 * Link the names of regions to their pages. A name that runs over a seam is one link; the mark of the seam, a link too,
 * follows behind it.
 */
export function remarkRegionLinks() {
  return (tree: Root, file: VFile): void => {
    const { article, regionName, regionHref } = file.data.reading!;
    const named = namedByBlock(article);
    if (named.size === 0) return;
    visit(tree, ['paragraph', 'boxed', 'datelineMark'], (node) => {
      if (!('children' in node)) return;
      const children = node.children as PhrasingContent[];
      const linked: PhrasingContent[] = [];
      let link: (PhrasingContent & { type: 'link' }) | null = null;
      let open: Named | null = null;
      let waiting: PhrasingContent[] = [];
      const close = (): void => {
        linked.push(...waiting);
        waiting = [];
        link = open = null;
      };
      for (const child of children.flatMap((one) => cutAtNames(one, named.get(fromOf(one)?.block ?? -1) ?? []))) {
        const from = fromOf(child);
        const name = from && named.get(from.block)?.find(({ start, end }) => from.at < end && from.end > start);
        if (!from && open && child.type === 'seam') waiting.push(child);
        else if (!from || !name) {
          close();
          linked.push(child);
        } else {
          if (name !== open) {
            close();
            const url = regionHref(name.code);
            if (url === null) {
              linked.push(child);
              continue;
            }
            link = { type: 'link', url, data: { hProperties: { className: ['place'], dataWhy: `${regionName(name.code)}${name.evidence ? ` · ${name.evidence}` : ''}` } }, children: [] };
            linked.push(link);
            open = name;
          }
          link!.children.push(child as (typeof link & object)['children'][number]);
        }
      }
      close();
      node.children = linked as typeof node.children;
    });
  };
}
