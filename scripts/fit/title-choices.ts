import { titleLook } from '../../src/archive/solve/nodes.ts';
import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';
import { titleEvidence } from '../../src/archive/solve/title-features.ts';
import { titleKind } from '../../src/archive/solve/title-kind.ts';
import { titleContexts } from '../../src/archive/solve/titles-in-context.ts';
import { learnTopics } from '../../src/archive/solve/topic.ts';
import { dictionary } from '../../src/archive/dictionary.ts';
import { Decisions } from './decisions.ts';
import type { TruePage } from './page.ts';
import { readTruePage, roleAt, unitsOf } from './read-page.ts';

const titleRoles: ReadonlySet<string> = new Set(['headline', 'subhead', 'heading', 'kicker', 'column']);

/** Whether lines are titles, by what they and their neighbours say. */
export function titleChoices(pages: readonly TruePage[], weights: SolverWeights): Decisions {
  const decisions = new Decisions(weights.titles);
  for (const page of pages) {
    const role = roleAt(page);
    const units = unitsOf(page.text, dictionary);
    const look = titleLook(units, learnTopics(units.map((unit) => unit.text)), dictionary);
    units.forEach((unit, i) => {
      const is = role[(unit.start + unit.end) >> 1];
      if (unit.role !== 'text' || is === undefined || is === 'furniture' || is === 'caption') return;
      decisions.add(titleEvidence(units, i, look), titleRoles.has(is), `${titleKind(unit.text)} `);
    });
  }
  return decisions;
}

/** The same for lines in doubt, by how much their page gains when they are taken for titles. */
export function contextChoices(pages: readonly TruePage[], weights: SolverWeights): Decisions {
  const decisions = new Decisions(weights.contexts);
  for (const page of pages) {
    const role = roleAt(page);
    const { units, nodes, topics, lexicon, words } = readTruePage(page, weights.titles);
    for (const { node, own, gained } of titleContexts(nodes, topics, words, lexicon, weights)) {
      const { start, end } = units[nodes[node]!.unit]!;
      const is = role[(start + end) >> 1];
      if (is !== undefined && is !== 'furniture' && is !== 'caption') decisions.add({ bias: 1, own, gained }, titleRoles.has(is));
    }
  }
  return decisions;
}
