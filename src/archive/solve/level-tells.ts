import { dashFirst } from './dash-first.ts';
import { likelihood } from './features.ts';
import type { Node } from './nodes.ts';
import { shape } from './title-features.ts';
import { boldLevel } from './units.ts';

/** A byline or dateline stands behind a title, or the end of another article before it. */
export function framed(nodes: readonly Node[], i: number): boolean {
  const before = nodes[i - 1];
  return nodes[i]!.signed || (nodes[i + 1]?.dateline ?? false) || (nodes[i + 1]?.signed ?? false) || (before !== undefined && (before.signedOff || before.jumpOut || before.sourceNote));
}

/** Whether a node is marked as a Markdown heading, by more than bold print. */
export const isHashed = ({ level }: Node): boolean => level > 0 && level < boldLevel;

/** Titles marked alike from which on it can be told whether headings are among them, and headings built alike that there are then. */
const [fewest, fewestAlike] = [3, 3];

/**
 * How well the highest level tells headlines. Where all titles are marked alike, headings may be, too: lines built alike that
 * nobody signs are. Where most have a byline or dateline behind them, or an article's end above, they are headlines.
 *
 * @returns 0…1; 1 where titles are not marked
 */
export function levelTells(nodes: readonly Node[]): number {
  if (!nodes.some(isHashed)) return 1;
  const titles = nodes.map((_, i) => i).filter((i) => (nodes[i]!.title > 0.5 || isHashed(nodes[i]!)) && !dashFirst.test(nodes[i]!.text));
  if (titles.length < fewest || new Set(titles.map((i) => nodes[i]!.level)).size > 1) return 1;
  const unframed = titles.filter((i) => !framed(nodes, i));
  const alike = Math.max(0, ...[...Map.groupBy(unframed, (i) => shape(nodes[i]!.text)).values()].map(({ length }) => length));
  return alike >= fewestAlike ? 0 : likelihood(10 * (0.45 - unframed.length / titles.length) * Math.sqrt(titles.length));
}
