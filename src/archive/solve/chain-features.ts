import { evenness, type Measure } from './columns.ts';
import { pullOf } from './chain-topics.ts';
import { joinLikelihood } from './joins.ts';
import type { Features } from './features.ts';
import type { Scene } from './scene.ts';
import { headingFeatures, shortBy } from './headings.ts';
import { isOpen, isTorn } from './nodes.ts';
import { listFeatures, ordinalsOf } from './ordinals.ts';
import { signatures } from './signatures.ts';
import type { SolverWeights } from './solver-weights.ts';

/** Ways a page may be made up: on a printed one a paragraph takes more than its characters, on one laid out by counting characters it does not. */
const measures = [0, 10, 'lines'] as const;

/** Manners that are told apart by less than this, as a natural logarithm, are both tried on the whole page. */
const near = 3;

/** How much rarer pages are whose columns are not equally long, as a natural logarithm. */
export const unevenPage = -1;

/** Columns that speak more for the articles than this are not doubted, as a natural logarithm. */
const surelyEven = 4;

/** An article without a title, or what stands above its first one, lacks its head or its end where it is shorter than this, in characters. */
const short = 150;

/** Articles with a title are seldom shorter than this, in characters. */
const brief = 200;

/** How the page's columns are made up, or null where they are not equally long. */
export type Manner = Measure | null;

/** What speaks for chains of nodes being articles, beyond what speaks for each of their links. */
export interface ChainEvidence {
  features: (chain: readonly number[], manner: Manner) => Features;
  /** Those that depend on the manner, and all others. */
  ofColumns: (chain: readonly number[], manner: Manner) => Features;
  ofTexts: (chain: readonly number[]) => Features;
  /** Manners in which the page may be made up, judged by these chains, the likeliest first. */
  manners: (chains: readonly (readonly number[])[]) => Manner[];
}

export function chainEvidence(scene: Scene, joins: SolverWeights['joins']): ChainEvidence {
  const { nodes } = scene;
  const torn = tornShares(scene, joins);
  const pull = pullOf(nodes, scene.own);
  const pieces = nodes.map(({ text, room }) => ({ ordinals: ordinalsOf(text), length: room }));
  const ofColumns: ChainEvidence['ofColumns'] = (chain, manner) => ({ 'a even': manner === null ? 0 : evenness(nodes, chain, torn, manner, scene.unparted) });
  const ofTexts: ChainEvidence['ofTexts'] = (chain) => {
    const { texts, titles } = pull(chain);
    const firstTitle = chain.findIndex((i) => nodes[i]!.title > 0.5);
    let [first, last, room, untitled] = [chain[0]!, chain[0]!, 0, 0];
    chain.forEach((i, place) => {
      first = Math.min(first, i);
      last = Math.max(last, i);
      room += nodes[i]!.room;
      if (firstTitle < 0 || place < firstTitle) untitled = room;
    });
    const lists = listFeatures(chain.map((i) => pieces[i]!));
    const headed = headingFeatures(nodes, scene.heads, chain);
    const signed = signatures(nodes, chain, scene.signing);
    // All by name: a search asks for this many thousand times, and objects that are spread out are slow.
    return {
      'a drawn': texts, 'a drawn mixed': texts * scene.mixing, 'a titled': titles,
      'a listed': lists['a listed'], 'a unlisted': lists['a unlisted'],
      'a signed within': signed['a signed within'], 'a dated within': signed['a dated within'], 'a other names': signed['a other names'], 'a unsigned': signed['a unsigned'],
      'a headed': headed['a headed'], 'a one heading': headed['a one heading'], 'a headings': headed['a headings'], 'a headings long': headed['a headings long'], 'a headings uneven': headed['a headings uneven'], 'a headings briefly': headed['a headings briefly'], 'a dated heading': headed['a dated heading'], 'a leading heading': headed['a leading heading'],
      'a only titles': chain.every((i) => nodes[i]!.title > 0.5) ? 1 : 0,
      'a short': firstTitle === 0 ? 0 : shortBy(untitled, short), 'a brief': firstTitle === 0 ? shortBy(room, brief) : 0,
      'a scattered': Math.log((last - first + 1) / chain.length), 'a alone': chain.length === 1 && firstTitle < 0 ? 1 : 0,
    };
  };
  return {
    features: (chain, manner) => ({ ...ofColumns(chain, manner), ...ofTexts(chain) }),
    ofColumns,
    ofTexts,
    manners: (chains) => {
      const judged = measures.filter((measure) => measure !== 'lines' || nodes.some(({ lines }) => lines !== null)).map((measure) => ({ measure, total: chains.reduce((sum, chain) => sum + evenness(nodes, chain, torn, measure, scene.unparted), 0) })).sort((a, b) => b.total - a.total);
      const best = judged[0]!.total;
      const even = judged.filter(({ total }) => total > best - near).map(({ measure }) => measure);
      return best < unevenPage ? [null, ...even] : best < surelyEven ? [...even, null] : even;
    },
  };
}

/** @returns 0…1: how likely node i is torn and node j goes on with it */
function tornShares(scene: Scene, joins: SolverWeights['joins']): (i: number, j: number) => number {
  const known = new Map<number, number>();
  return (i, j) => {
    if (!isOpen(scene.nodes[i]!) || scene.nodes[j]!.title > 0.5) return 0;
    const key = i * scene.nodes.length + j;
    let share = known.get(key);
    // A torn line of a few characters looks like a heading.
    if (share === undefined) known.set(key, (share = isTorn(scene.nodes[i]!) ? joinLikelihood(scene, i, j, joins) : 1 - scene.nodes[i]!.title));
    return share;
  };
}
