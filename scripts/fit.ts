import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readForms } from '../src/archive/read-forms.ts';
import { fittedWeights, type SolverWeights } from '../src/archive/solve/solver-weights.ts';
import { dictionary } from '../src/archive/dictionary.ts';
import { commonnessTable } from './fit/commonness.ts';
import { fitJoins, fitLinks } from './fit/fit-links.ts';
import { fitContexts, fitTitles } from './fit/fit-titles.ts';
import { mixedPage } from './fit/mixed-page.ts';
import { readTruePages, type TruePage } from './fit/page.ts';
import { seededRandom } from './fit/random.ts';
import { relay } from './fit/relay.ts';
import { type Fitted, mean, type Table, tablesOf, weightsFile } from './fit/weights-file.ts';
import { wordOrderWeights } from './fit/word-order.ts';

// node scripts/fit.ts --pages DIR [--only titles,joins,contexts,links] [--relayed SHARE] [--mixed SHARE] [--runs N] [--first RUN]:
// fits the weights of the page solver on pages with known truth, beginning with those of now: all of them, or the named ones,
// each with those before it as they are then. Each run lays pages out anew, and pages of articles that never stood together,
// in its own way, by its number, and the weights are the mean of all runs: one alone leans on chance.
const parts = ['titles', 'joins', 'contexts', 'links'] as const;
const { values } = parseArgs({ options: { pages: { type: 'string' }, only: { type: 'string', default: parts.join() }, relayed: { type: 'string', default: '0.4' }, mixed: { type: 'string', default: '0.5' }, runs: { type: 'string', default: '3' }, first: { type: 'string', default: '0' }, 'word-order': { type: 'boolean', default: false }, commonness: { type: 'boolean', default: false } } });
const wanted = new Set<string>(values.only.split(','));
if (!values.pages || [...wanted].some((part) => !(parts as readonly string[]).includes(part))) {
  console.error(`usage: node scripts/fit.ts --pages DIR [--only ${parts.join()}] [--relayed SHARE] [--mixed SHARE] [--runs N] [--first RUN]   (DIR holds sources/ and gold/, as the composer writes them)`);
  process.exit(2);
}
const composed = readTruePages(values.pages).map((page) => ({ ...page, text: readForms(page.text) }));
if (values['word-order']) {
  writeFileSync(new URL('../src/archive/solve/word-order-weights.ts', import.meta.url), wordOrderWeights(composed, dictionary.tag));
  process.exit(0);
}
if (values.commonness) {
  writeFileSync(new URL('../src/archive/solve/commonness.ts', import.meta.url), commonnessTable(composed));
  process.exit(0);
}
const runs = Array.from({ length: Number(values.runs) }, (_, i) => fit(Number(values.first) + i));
writeFileSync(new URL('../src/archive/solve/weights.ts', import.meta.url), weightsFile(mean(runs)));

function fit(run: number): Fitted {
  const random = seededRandom(7 + run);
  const relaid = composed.filter((_, i) => (i + 37 * run) % 100 < 100 * Number(values.relayed)).map((page) => relay(page, composed, random));
  const mixed = Array.from({ length: composed.length * Number(values.mixed) }, () => relay(mixedPage(composed, random), composed, random, 0));
  const pages = [...composed, ...relaid, ...mixed];
  console.error(`run ${run + 1}: ${pages.length} pages`);
  let weights = fittedWeights;
  const withPart = (part: (typeof parts)[number], fitPart: (pages: readonly TruePage[], weights: SolverWeights) => Table): void => {
    if (wanted.has(part)) weights = { ...weights, [part]: Object.fromEntries(fitPart(pages, weights)) };
  };
  withPart('titles', fitTitles);
  withPart('joins', fitJoins);
  withPart('contexts', fitContexts);
  withPart('links', fitLinks);
  return tablesOf(weights);
}
