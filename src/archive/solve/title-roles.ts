import type { Role } from '../record.ts';
import { isColumnName } from '../column-names.ts';
import { dashFirst } from './dash-first.ts';
import { leastJoinOfLine, longestLine } from './join-threshold.ts';
import type { Link } from './links.ts';
import { isSpoken, isTorn, type Node } from './nodes.ts';
import { isItem } from './ordinals.ts';

/** Characters of the shortest line that is taken for a headline below another title. */
const shortestHeadline = 8;

/** Characters of the longest line that is taken for a column's name. */
const longestColumn = 14;

/** Titles at the head of a chain are headline, kicker and subhead; further down they are headings, and so is what stands alone like one. */
export function titleRoles(nodes: readonly Node[], chain: readonly number[], linkTo: ReadonlyMap<number, Link>): Map<number, Role> {
  const roles = new Map<number, Role>(untornHeadings(nodes, chain, linkTo).map((i) => [i, 'heading']));
  const isTitle = (i: number): boolean => nodes[i]!.title > 0.5;
  const head = chain.slice(0, Math.max(0, chain.findIndex((i) => !isTitle(i))));
  const lead = chain.every(isTitle) ? [...chain] : head;
  chain.forEach((i) => { if (isTitle(i) && !lead.includes(i)) roles.set(i, 'heading'); });
  let headline: number | undefined;
  lead.forEach((i, at) => {
    const { text } = nodes[i]!;
    const below = nodes[lead[at + 1]!];
    if (headline === undefined && below && (isColumn(nodes, chain, i, below) || (isColumnName(text) && !dashFirst.test(below.text)))) roles.set(i, 'column');
    else if (headline === undefined && below && (/[：:]$/.test(text) || isMarkedLower(nodes[i]!, below) || isAboveHeadline(nodes, chain, lead, at))) roles.set(i, 'kicker');
    else if (isItem(text)) roles.set(i, 'heading');
    else if (headline === undefined) {
      headline = i;
      roles.set(i, 'headline');
    } else roles.set(i, dashFirst.test(text) ? 'subhead' : lead[at - 1] === headline && isSecondLine(nodes, chain, headline, i) ? 'headline' : 'heading');
  });
  return roles;
}

/** Short lines amid an article's text that stop without a mark, and that nothing goes on with: they are headings, whatever they look like. */
function untornHeadings(nodes: readonly Node[], chain: readonly number[], linkTo: ReadonlyMap<number, Link>): number[] {
  return chain.filter((i, at) => {
    const [before, after] = [nodes[chain[at - 1]!], nodes[chain[at + 1]!]];
    const { text, ending, title, bound, after: marks } = nodes[i]!;
    if (!before || !after || title > 0.5 || ending !== 'bare' || bound || marks.length > 0 || text.length > longestLine || isSpoken(text)) return false;
    return !isTorn(before) && after.text.length > longestLine && (linkTo.get(chain[at + 1]!)?.joined ?? 1) <= leastJoinOfLine;
  });
}

/**
 * A short line that is marked as a higher heading than the headline below it names the column both stand in, unless the line
 * below is marked as headings further down: then it is the first of them.
 */
function isColumn(nodes: readonly Node[], chain: readonly number[], i: number, below: Node): boolean {
  const { text, level } = nodes[i]!;
  return level > 0 && below.level > level && text.length <= longestColumn && !dashFirst.test(below.text) && !chain.some((k) => nodes[k] !== below && nodes[k]!.level === below.level);
}

/** A line above a headline is marked as a lower heading than it, or as none: what comes before a heading of its own is no headline of it. */
const isMarkedLower = (above: Node, below: Node): boolean => below.level > 0 && (above.level === 0 || above.level > below.level) && standsRightAbove(above, below) && !isItem(below.text) && !dashFirst.test(below.text);

/**
 * An article is not divided by one heading, least of all above its first paragraph: of two titles that are all it has, with
 * nothing between them, the second is the headline, unless they are one.
 */
function isAboveHeadline(nodes: readonly Node[], chain: readonly number[], lead: readonly number[], at: number): boolean {
  if (lead.length !== 2 || at > 0 || chain.length === 2 || chain.some((i) => nodes[i]!.title > 0.5 && !lead.includes(i))) return false;
  const [above, below] = [nodes[lead[0]!]!, nodes[lead[1]!]!];
  const { text } = below;
  return isNextLine(above, below) && text.length >= shortestHeadline && !dashFirst.test(text) && !isItem(text) && !isSecondLine(nodes, chain, lead[0]!, lead[1]!);
}

/**
 * Two lines of as many characters, with nothing between them, are one headline: 沙地深处种红薯 / 海风口上养珍珠. Where a
 * heading further down is as long as the second one, that is the first of the headings.
 */
function isSecondLine(nodes: readonly Node[], chain: readonly number[], above: number, i: number): boolean {
  const [first, second] = [nodes[above]!, nodes[i]!];
  return isNextLine(first, second) && first.text.length === second.text.length && !chain.some((k) => k !== above && k !== i && nodes[k]!.title > 0.5 && nodes[k]!.text.length === second.text.length);
}

/** Two titles that are marked alike, with no byline between them. */
const isNextLine = (above: Node, below: Node): boolean => above.level === below.level && standsRightAbove(above, below);

const standsRightAbove = (above: Node, below: Node): boolean => above.after.length === 0 && below.before.length === 0;
