import { type Head, headOf } from './heads.ts';
import { framed, isHashed, levelTells } from './level-tells.ts';
import type { Lexicon } from './lexicon.ts';
import { mixingOf } from './mixing.ts';
import { isTorn, type Node } from './nodes.ts';
import { type SeamKnowledge, strayHead } from './seam-evidence.ts';
import { alike, type Topics, type TopicVector } from './topic.ts';
import { firstClass, lastClass } from './word-order.ts';
import type { Words } from './words.ts';

/** From so much on the words of two pieces speak for their being one torn text, as a natural logarithm. */
const sureBond = 3.5;

/** How far a link looks for its other end, in nodes. */
export const reach = 40;

/** More of a page's pieces than this are close to one another where no blank lines stand between columns. */
const mostClose = 0.9;

/** A stretch of a page with all that its links are judged by. */
export interface Scene extends SeamKnowledge {
  nodes: readonly Node[];
  /** No blank lines stand between its columns: one may end behind any paragraph, or unseen inside one. */
  unparted: boolean;
  /** What each node's surroundings up to it, and from it on, are about. */
  upTo: readonly TopicVector[];
  from: readonly TopicVector[];
  own: readonly TopicVector[];
  /** How much each node, with what follows it, is like the most similar section of the page that it does not stand in. */
  rival: readonly number[];
  /** Titles among the nodes before each node. */
  titles: readonly number[];
  /** For each torn node, and for each node that might go on with one, the best likeness to any partner that is not next to it. */
  bestAhead: readonly number[];
  bestBefore: readonly number[];
  /** Classes of each node's first and last words. */
  firsts: readonly string[];
  lasts: readonly string[];
  /** What each says by itself of what it might follow. */
  heads: readonly Head[];
  /** Whether each node begins with a character torn off its word. */
  torn: readonly boolean[];
  /** Whether each node may be the rest of torn text that stands elsewhere, by its words. */
  rest: readonly boolean[];
  /** Share of unquestioned titles with a byline or dateline behind them or the end of another article before them: a page keeps to one manner. */
  signing: number;
  /** Lowest Markdown level of a title, 0 where none is marked. */
  topLevel: number;
  /** 0…1: how well it tells headlines from headings. */
  levelTells: number;
  /** 0…1: how seldom torn text goes on right behind its end. */
  mixing: number;
}

export function readScene(nodes: readonly Node[], topics: Topics, { cut, tag, bond }: Words, lexicon: Lexicon): Scene {
  const titles = nodes.filter((node) => node.title > 0.8);
  const levels = nodes.filter(isHashed).map(({ level }) => level);
  const from = nodes.map((_, i) => topics.vector(leadingFrom(nodes, i)));
  const upTo = nodes.map((_, i) => topics.vector(leadingTo(nodes, i)));
  const firsts = nodes.map(({ text }) => firstClass(text, tag));
  return {
    ...bestPartners(nodes, upTo, from), titles: countTitles(nodes),
    own: nodes.map(({ unit }) => topics.vector([unit])), rival: rivals(nodes, topics, from),
    upTo,
    from,
    firsts, heads: nodes.map((node, i) => headOf(node, firsts[i]!)), lasts: nodes.map(({ text }) => lastClass(text, tag)),
    nodes, unparted: nodes.filter(({ close }) => close).length > mostClose * nodes.length, cut, bond, lexicon, torn: nodes.map((node) => node.bound || strayHead(node.text, cut)), rest: restsOf(nodes, bond),
    signing: titles.length ? titles.filter((node) => framed(nodes, nodes.indexOf(node))).length / titles.length : 0,
    topLevel: levels.length ? Math.min(...levels) : 0, levelTells: levelTells(nodes), mixing: mixingOf(nodes, bond),
  };
}

/** Up to three nodes that run up to node i, stopping at a title or a start, and the title they stand under. */
function leadingTo(nodes: readonly Node[], i: number): number[] {
  const context = [nodes[i]!.unit];
  for (let k = i; k > 0 && context.length < 3; k--) {
    const node = nodes[k]!;
    const before = nodes[k - 1]!;
    if (node.title > 0.5 || node.jumpIn || node.dateline || before.signedOff || before.jumpOut) break;
    context.push(before.unit);
  }
  for (let k = i; k >= 0 && !nodes[k]!.jumpIn; k--)
    if (nodes[k]!.title > 0.5) return context.includes(nodes[k]!.unit) ? context : [...context, nodes[k]!.unit];
  return context;
}

/** Up to three nodes from node i on, a title with the text below it. */
function leadingFrom(nodes: readonly Node[], i: number): number[] {
  const context = [nodes[i]!.unit];
  for (let k = i; k + 1 < nodes.length && context.length < 3; k++) {
    const node = nodes[k]!;
    const after = nodes[k + 1]!;
    if (node.signedOff || node.jumpOut || after.jumpIn || (after.title > 0.5 && node.title <= 0.5)) break;
    context.push(after.unit);
  }
  return context;
}

/** How many titles stand before each node. */
function countTitles(nodes: readonly Node[]): number[] {
  let count = 0;
  return nodes.map((node) => (node.title > 0.5 ? count++ : count));
}

/** The best likeness each torn node finds in a node that is not the next, and the other way round. */
function bestPartners(nodes: readonly Node[], upTo: readonly TopicVector[], from: readonly TopicVector[]): Pick<Scene, 'bestAhead' | 'bestBefore'> {
  const bestAhead = nodes.map(() => 0);
  const bestBefore = nodes.map(() => 0);
  for (const [i, j] of tornPairs(nodes)) {
    const likeness = Math.sqrt(alike(upTo[i]!, from[j]!));
    if (likeness > bestAhead[i]!) bestAhead[i] = likeness;
    if (likeness > bestBefore[j]!) bestBefore[j] = likeness;
  }
  return { bestAhead, bestBefore };
}

function restsOf(nodes: readonly Node[], bond: Words['bond']): boolean[] {
  const rest = nodes.map(() => false);
  for (const [i, j] of tornPairs(nodes)) if (!rest[j] && bond(nodes[i]!.text, nodes[j]!.text) > sureBond) rest[j] = true;
  return rest;
}

/** Torn nodes, each with every node that might go on with it and does not stand right behind it. */
function* tornPairs(nodes: readonly Node[]): Generator<[number, number]> {
  for (const [i, node] of nodes.entries()) {
    if (!isTorn(node)) continue;
    for (let j = Math.max(0, i - reach); j < Math.min(nodes.length, i + reach + 1); j++)
      if (j !== i && j !== i + 1 && nodes[j]!.title <= 0.5 && !nodes[j]!.jumpIn && nodes[j]!.firstLine !== 'indented') yield [i, j];
  }
}

/** Sections under titles or jump lines, and for each node the best likeness to one that is not its own. */
function rivals(nodes: readonly Node[], topics: Topics, from: readonly TopicVector[]): number[] {
  const section: number[] = [];
  let current = 0;
  nodes.forEach((node, i) => {
    if (i > 0 && ((node.title > 0.5 && nodes[i - 1]!.title <= 0.5) || node.jumpIn)) current++;
    section.push(current);
  });
  const vectors = Array.from({ length: current + 1 }, (_, s) => topics.vector(nodes.flatMap((node, i) => (section[i] === s ? [node.unit] : [])).slice(0, 6)));
  return nodes.map((_, i) => vectors.reduce((best, vector, s) => (s === section[i] || Math.abs(s - section[i]!) > 12 ? best : Math.max(best, Math.sqrt(alike(vector, from[i]!)))), 0));
}
