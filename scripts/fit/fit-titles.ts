import type { Features } from '../../src/archive/solve/features.ts';
import { titleLook } from '../../src/archive/solve/nodes.ts';
import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';
import { titleEvidence } from '../../src/archive/solve/title-features.ts';
import { titleKind } from '../../src/archive/solve/title-kind.ts';
import { titleContexts } from '../../src/archive/solve/titles-in-context.ts';
import { learnTopics } from '../../src/archive/solve/topic.ts';
import { titleWeights } from '../../src/archive/solve/weights.ts';
import { dictionary } from '../../src/archive/dictionary.ts';
import { fitLogistic } from './descent.ts';
import type { TruePage } from './page.ts';
import { readTruePage, roleAt, unitsOf } from './read-page.ts';
import type { Table } from './weights-file.ts';

const titleKinds = ['open', 'ended'] as const;
const titleRoles: ReadonlySet<string> = new Set(['headline', 'subhead', 'heading', 'kicker', 'column']);

/** Links are fitted with the titles as they are told then, so the weights take effect at once. */
export function fitTitles(pages: readonly TruePage[]): Table {
  const kinds = { open: { rows: [] as Features[], truth: [] as number[] }, ended: { rows: [] as Features[], truth: [] as number[] } };
  for (const page of pages) {
    const role = roleAt(page);
    const units = unitsOf(page.text, dictionary);
    const look = titleLook(units, learnTopics(units.map((unit) => unit.text)), dictionary);
    units.forEach((unit, i) => {
      const is = role[(unit.start + unit.end) >> 1];
      if (unit.role !== 'text' || is === undefined || is === 'furniture' || is === 'caption') return;
      const { rows, truth } = kinds[titleKind(unit.text)];
      rows.push(titleEvidence(units, i, look));
      truth.push(titleRoles.has(is) ? 1 : 0);
    });
  }
  const table = new Map(titleKinds.flatMap((kind) => {
    const { rows, truth } = kinds[kind];
    console.error(`titles, ${kind}: ${rows.length} lines`);
    const names = Object.keys(rows[0] ?? {});
    const fitted = fitLogistic(rows.map((row) => names.map((name) => row[name]!)), truth);
    return names.map((name, i): [string, number] => [`${kind} ${name}`, fitted[i]!]);
  }));
  Object.assign(titleWeights, Object.fromEntries(table));
  return table;
}

/** How much a page that is read both ways says of a line that may be a title. */
export function fitContexts(pages: readonly TruePage[], weights: SolverWeights): Table {
  const rows: number[][] = [];
  const truth: number[] = [];
  for (const page of pages) {
    const role = roleAt(page);
    const { units, nodes, topics, lexicon, words } = readTruePage(page);
    for (const { node, own, gained } of titleContexts(nodes, topics, words, lexicon, weights)) {
      const { start, end } = units[nodes[node]!.unit]!;
      const is = role[(start + end) >> 1];
      if (is === undefined || is === 'furniture' || is === 'caption') continue;
      rows.push([1, own, gained]);
      truth.push(titleRoles.has(is) ? 1 : 0);
    }
  }
  console.error(`titles in their pages: ${rows.length} lines`);
  const fitted = fitLogistic(rows, truth);
  return new Map((['bias', 'own', 'gained'] as const).map((name, i) => [name, fitted[i]!]));
}
