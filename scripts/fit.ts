import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readForms } from '../src/archive/read-forms.ts';
import { fittedWeights, type SolverWeights } from '../src/archive/solve/solver-weights.ts';
import { dictionary } from '../src/archive/dictionary.ts';
import type { Choices } from './fit/choices.ts';
import { commonnessTable } from './fit/commonness.ts';
import { joinChoices, LinkChoices } from './fit/link-choices.ts';
import { readTruePages, type TruePage } from './fit/page.ts';
import { contextChoices, titleChoices } from './fit/title-choices.ts';
import { weightsFile } from './fit/weights-file.ts';
import { wordOrderWeights } from './fit/word-order.ts';

// node scripts/fit.ts --pages DIR [--pages DIR]... [--held DIR]... [--only titles,joins,contexts,links] [--ridge N] [--step SHARE] [--rounds N]:
// fits the weights of the page solver on pages with known truth, beginning with those of now: all of them, or the named
// ones, each with those before it as they are then; links in rounds, in each of which the solver reads the pages anew, and
// what it finds instead of the truth is learned from, too. Tells how unlikely the truth is under the weights of now and
// under the new ones, on the pages and on those held back.
const choicesOf: Record<keyof SolverWeights, (pages: readonly TruePage[], weights: SolverWeights) => Choices> = { titles: titleChoices, joins: joinChoices, contexts: contextChoices, links: (pages, weights) => new LinkChoices(pages, weights) };
const parts = Object.keys(choicesOf) as (keyof SolverWeights)[];
const { values } = parseArgs({ options: {
  pages: { type: 'string', multiple: true, default: [] }, held: { type: 'string', multiple: true, default: [] }, only: { type: 'string', default: parts.join() }, ridge: { type: 'string', default: '3' }, rounds: { type: 'string', default: '4' }, step: { type: 'string', default: '1' },
  'word-order': { type: 'boolean', default: false }, commonness: { type: 'boolean', default: false },
} });
const wanted = new Set<string>(values.only.split(','));
const [ridge, step, rounds] = [Number(values.ridge), Number(values.step), Number(values.rounds)];
if (!values.pages.length || !(ridge > 0) || !(step > 0 && step <= 1) || !(rounds >= 1) || [...wanted].some((part) => !(parts as string[]).includes(part))) {
  console.error(`usage: node scripts/fit.ts --pages DIR [--pages DIR]... [--held DIR]... [--only ${parts.join()}] [--ridge N] [--step 0..1] [--rounds N] [--word-order | --commonness]   (DIR holds sources/ and gold/, as the composer writes them)`);
  process.exit(2);
}
const read = (dirs: readonly string[]): TruePage[] => dirs.flatMap(readTruePages).map((page) => ({ ...page, text: readForms(page.text) }));
const pages = read(values.pages);
const write = (file: string, text: string): void => writeFileSync(new URL(`../src/archive/solve/${file}`, import.meta.url), text);

if (values['word-order']) write('word-order-weights.ts', wordOrderWeights(pages, dictionary.tag));
else if (values.commonness) write('commonness.ts', commonnessTable(pages));
else write('weights.ts', weightsFile(fitAll(read(values.held))));

function fitAll(held: readonly TruePage[]): SolverWeights {
  let weights = fittedWeights;
  for (const part of parts) {
    if (!wanted.has(part)) continue;
    const [learned, heldBack] = [choicesOf[part](pages, weights), choicesOf[part](held, weights)];
    // Equal columns are a matter of the whole page, and one change tells little of them.
    const fit = (): Record<string, number> => learned.fit((name) => (name === 'a even' ? 100 * ridge : ridge));
    let fitted: Readonly<Record<string, number>> = weights[part];
    if (learned instanceof LinkChoices) {
      for (let round = 1; round <= rounds; round++) {
        const found = learned.addFound({ ...weights, links: fitted });
        console.error(`links, round ${round}: ${found} more ways to read articles wrong`);
        if (found > 0) fitted = fit();
      }
    } else fitted = fit();
    const before: Readonly<Record<string, number>> = weights[part];
    const after = Object.fromEntries(Object.entries(fitted).map(([name, weight]) => [name, (before[name] ?? 0) + step * (weight - (before[name] ?? 0))]));
    for (const [choices, which] of [[learned, ''], [heldBack, ' held back']] as const) {
      if (choices.count) console.error(`${part}: ${choices.count} choices${which}, loss ${choices.loss(before).toFixed(4)} → ${choices.loss(after).toFixed(4)}`);
    }
    weights = { ...weights, [part]: after };
  }
  return weights;
}
