import type { Link } from './links.ts';
import { isOpen, type Node } from './nodes.ts';
import { shape } from './title-features.ts';
import { longestTitle } from './title-kind.ts';

/** How much a line has to look like a title by itself to be one where an article begins. */
const leastTitle = 0.1;

/** Longest heading of those that are told by being built alike, and the fewest of them. */
const longestHeading = 16;
const fewestHeadings = 3;

/**
 * The lines of an article that are titles by their place in it, whatever they look like by themselves.
 *
 * @param chain nodes of the article, in reading order
 * @param linkTo to each node the link that leads to it
 */
export function titlesByPlace(nodes: readonly Node[], chain: readonly number[], linkTo: ReadonlyMap<number, Link>): number[] {
  const [first, second] = chain;
  return [...(isOpeningTitle(nodes[first!]!, linkTo.get(second!)) ? [first!] : []), ...headingsBuiltAlike(nodes, chain, linkTo)];
}

/** A line that begins an article, ends in mid-sentence and goes on with nothing is its headline. @param link to what follows it */
function isOpeningTitle(node: Node, link: Link | undefined): boolean {
  return link !== undefined && link.joined <= 0.5 && !node.jumpIn && node.title >= leastTitle && node.text.length <= longestTitle && (isOpen(node) || node.ending === 'bracket');
}

/** Short lines that are built alike, end in mid-sentence and go on with nothing are headings: 抓组织，建机制 / 抓项目，补短板 */
function headingsBuiltAlike(nodes: readonly Node[], chain: readonly number[], linkTo: ReadonlyMap<number, Link>): number[] {
  const parted = (i: number | undefined): boolean => i === undefined || (linkTo.get(i)?.joined ?? 0) <= 0.5;
  const lines = chain.filter((i, k) => nodes[i]!.text.length >= 4 && nodes[i]!.text.length <= longestHeading && isOpen(nodes[i]!) && parted(i) && parted(chain[k + 1]));
  return [...Map.groupBy(lines, (i) => shape(nodes[i]!.text)).values()].filter((alike) => alike.length >= fewestHeadings).flat();
}
