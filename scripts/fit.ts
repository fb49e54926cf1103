import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readForms } from '../src/archive/read-forms.ts';
import { fittedWeights } from '../src/archive/solve/solver-weights.ts';
import { dictionary } from '../src/archive/dictionary.ts';
import { commonnessTable } from './fit/commonness.ts';
import { fitJoins, fitLinks } from './fit/fit-links.ts';
import { fitContexts, fitTitles } from './fit/fit-titles.ts';
import { mixedPage } from './fit/mixed-page.ts';
import { readTruePages } from './fit/page.ts';
import { seededRandom } from './fit/random.ts';
import { relay } from './fit/relay.ts';
import { type Fitted, mean, tablesOf, weightsFile } from './fit/weights-file.ts';
import { wordOrderWeights } from './fit/word-order.ts';

// node scripts/fit.ts --pages DIR [--only links] [--relayed SHARE] [--mixed SHARE] [--runs N] [--first RUN]: fits the weights
// of the page solver on pages with known truth, beginning with those of now. Each run lays pages out anew, and pages of
// articles that never stood together, in its own way, by its number, and the weights are the mean of all runs: one alone
// leans on chance.
const { values } = parseArgs({ options: { pages: { type: 'string' }, only: { type: 'string' }, relayed: { type: 'string', default: '0.4' }, mixed: { type: 'string', default: '0.5' }, runs: { type: 'string', default: '3' }, first: { type: 'string', default: '0' }, 'word-order': { type: 'boolean', default: false }, commonness: { type: 'boolean', default: false } } });
if (!values.pages || (values.only ?? 'links') !== 'links') {
  console.error('usage: node scripts/fit.ts --pages DIR [--only links] [--relayed SHARE] [--mixed SHARE] [--runs N] [--first RUN]   (DIR holds sources/ and gold/, as the composer writes them)');
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
  if (values.only) return { ...tablesOf(fittedWeights), links: fitLinks(pages, fittedWeights) };
  const titles = fitTitles(pages);
  const joins = fitJoins(pages, fittedWeights);
  const links = fitLinks(pages, { ...fittedWeights, joins: Object.fromEntries(joins) });
  const contexts = fitContexts(pages, { ...fittedWeights, links: Object.fromEntries(links), joins: Object.fromEntries(joins) });
  return { titles, contexts, links, joins };
}
