/**
 * What each group of the solver's features is worth: solve pages with known truth with all of them, and then with one
 * group after the other switched off. Prints a Markdown table of the scorer's figures.
 *
 *     node scripts/ablation.ts --pages DIR --scorer PATH
 *
 * DIR holds sources/ and gold/. Weights are not fitted anew: the table tells what the solver loses when a kind of
 * evidence is missing, not how well one could do without it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fittedWeights, type SolverWeights } from '../src/archive/solve/solver-weights.ts';
import { readTruePages } from './fit/page.ts';
import { groups, without } from './score/ablations.ts';
import { runScorer } from './score/run-scorer.ts';
import { solvePages } from './solve-pages.ts';

const columns = { separation_bcubed_f1: 'separation', article_f1_iou90: 'articles', reading_order: 'order', join_f1: 'joins', title_exact: 'titles', role_macro_f1: 'roles' } as const;

const { values } = parseArgs({ options: { pages: { type: 'string' }, scorer: { type: 'string' } } });
if (!values.pages || !values.scorer) {
  console.error('usage: node scripts/ablation.ts --pages DIR --scorer PATH');
  process.exit(2);
}
const dir = values.pages;
const scorer = values.scorer;
const pages = readTruePages(dir);
const trials: [string, SolverWeights][] = [
  ['all', fittedWeights],
  ...groups.map((group): [string, SolverWeights] => [`without ${group.name}`, without(fittedWeights, group)]),
  // Torn text then goes on with whatever follows it.
  ['without the joins classifier', { ...fittedWeights, joins: { bias: 50 } }],
];

console.log(`Measured on ${pages.length} pages by scripts/ablation.ts.\n`);
console.log(`| | ${Object.values(columns).join(' | ')} |\n| --- |${' ---: |'.repeat(Object.keys(columns).length)}`);
for (const [name, weights] of trials) {
  const figures = runScorer(scorer, { gold: join(dir, 'gold'), sources: join(dir, 'sources'), records: solvePages(pages, weights) });
  console.log(`| ${name} | ${Object.keys(columns).map((measure) => (figures[measure] ?? Number.NaN).toFixed(3)).join(' | ')} |`);
}
