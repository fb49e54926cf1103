import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chainsOf, followers } from '../src/archive/solve/chains.ts';
import { chainEvidence } from '../src/archive/solve/chain-features.ts';
import { leapsOf, orderOf } from '../src/archive/solve/leaps.ts';
import { joinFeatures } from '../src/archive/solve/joins.ts';
import type { Features } from '../src/archive/solve/features.ts';
import { endFeatures, followersOf, linkFeatures, readScene, type Scene, startFeatures } from '../src/archive/solve/link-features.ts';
import { type Lexicon, learnLexicon } from '../src/archive/solve/lexicon.ts';
import { readLines } from '../src/archive/fragments.ts';
import { readForms } from '../src/archive/read-forms.ts';
import { readPageFacts } from '../src/archive/masthead.ts';
import { isTorn, type Node, readNodes, titleLook } from '../src/archive/solve/nodes.ts';
import { titleEvidence, titleKind } from '../src/archive/solve/title-features.ts';
import { learnTopics, type Topics } from '../src/archive/solve/topic.ts';
import { rememberWords } from '../src/archive/solve/remember-words.ts';
import { readUnits, type Unit } from '../src/archive/solve/units.ts';
import { fittedWeights, type SolverWeights } from '../src/archive/solve/solver-weights.ts';
import type { Words } from '../src/archive/solve/words.ts';
import { titleContexts } from '../src/archive/solve/titles-in-context.ts';
import { titleWeights } from '../src/archive/solve/weights.ts';
import { dictionary } from '../src/loaders/dictionary.ts';
import { fitChoices, fitLogistic, type Choice } from './fit/descent.ts';
import { type PageLinks, refine, type Sparse } from './fit/structured.ts';
import { readTruePages, type TruePage } from './fit/page.ts';
import { commonnessTable } from './fit/commonness.ts';
import { wordOrderWeights } from './fit/word-order.ts';
import { seededRandom } from './fit/random.ts';
import { mixedPage } from './fit/mixed-page.ts';
import { relay } from './fit/relay.ts';

// node scripts/fit.ts --pages DIR [--relayed SHARE] [--mixed SHARE] [--runs N] [--first RUN]: fits the weights of the page
// solver on pages with known truth. Each run lays pages out anew, and pages of articles that never stood together, in its
// own way, by its number, and the weights are the mean of all runs: one alone leans on chance.
const { values } = parseArgs({ options: { pages: { type: 'string' }, relayed: { type: 'string', default: '0.4' }, mixed: { type: 'string', default: '0.5' }, runs: { type: 'string', default: '3' }, first: { type: 'string', default: '0' }, 'word-order': { type: 'boolean', default: false }, commonness: { type: 'boolean', default: false } } });
if (!values.pages) {
  console.error('usage: node scripts/fit.ts --pages DIR [--relayed SHARE] [--mixed SHARE] [--runs N] [--first RUN]   (DIR holds sources/ and gold/, as the composer writes them)');
  process.exit(2);
}
/** What the weights of an article's features begin with: no single choice tells them, only whole pages do. */
const chainStart = { 'a even': 0.5, 'a drawn': 0, 'a drawn mixed': 0, 'a titled': 0, 'a short': 0, 'a listed': 0, 'a signed within': -4, 'a other names': -4, 'a dated within': -4, 'a unsigned': 0, 'a only titles': -1 };
const titleKinds = ['open', 'ended'] as const;
const titleRoles: ReadonlySet<string> = new Set(['headline', 'subhead', 'heading', 'kicker', 'column']);
const unitsOf = (text: string, words: Words) => {
  const lines = readLines(text);
  return readUnits(text, words, lines, new Set(readPageFacts(lines).furniture.keys()));
};
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

/** The links of a page, before anything is said of its articles. */
type PossibleLinks = Omit<PageLinks, 'ofChain' | 'order'>;

/** Weights by their names. */
type Table = ReadonlyMap<string, number>;
interface Fitted { titles: Table; contexts: Table; links: Table; joins: Table }

function fit(run: number): Fitted {
  const random = seededRandom(7 + run);
  const relaid = composed.filter((_, i) => (i + 37 * run) % 100 < 100 * Number(values.relayed)).map((page) => relay(page, composed, random));
  const mixed = Array.from({ length: composed.length * Number(values.mixed) }, () => relay(mixedPage(composed, random), composed, random, 0));
  const pages = [...composed, ...relaid, ...mixed];
  console.error(`run ${run + 1}: ${pages.length} pages`);
  const titles = fitTitles(pages);
  const { links, joins } = fitLinks(pages, 5 + run);
  const contexts = fitContexts(pages, { ...fittedWeights, links: Object.fromEntries(links), joins: Object.fromEntries(joins) });
  return { titles, contexts, links, joins };
}

function mean(runs: readonly Fitted[]): Fitted {
  const of = (kind: keyof Fitted): Table => {
    const names = new Set(runs.flatMap((run) => [...run[kind].keys()]));
    return new Map([...names].map((name) => [name, runs.reduce((sum, run) => sum + (run[kind].get(name) ?? 0), 0) / runs.length]));
  };
  return { titles: of('titles'), contexts: of('contexts'), links: of('links'), joins: of('joins') };
}

function roleAt(page: TruePage): (string | undefined)[] {
  const role = new Array<string | undefined>(page.text.length);
  for (const { blocks } of page.articles) for (const block of blocks) for (const [start, end] of block.spans) role.fill(block.role, start, end);
  for (const { spans } of page.furniture) for (const [start, end] of spans) role.fill('furniture', start, end);
  return role;
}

/** Links are fitted with the titles as they are told then, so the weights take effect at once. */
function fitTitles(pages: readonly TruePage[]): Table {
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

/** A page as far as it is read before anything is decided for it as a whole. */
interface ReadPage {
  units: readonly Unit[];
  nodes: readonly Node[];
  topics: Topics;
  lexicon: Lexicon;
  words: Words;
}

function readTruePage(page: TruePage): ReadPage {
  const words = rememberWords(dictionary);
  const units = unitsOf(page.text, words);
  const texts = units.map((unit) => unit.text);
  const topics = learnTopics(texts);
  return { units, nodes: readNodes(units, topics, words), topics, lexicon: learnLexicon(texts), words };
}

/** How much a page that is read both ways says of a line that may be a title. */
function fitContexts(pages: readonly TruePage[], weights: SolverWeights): Table {
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

/** @param seed of the order in which pages are learned from */
function fitLinks(pages: readonly TruePage[], seed: number): Pick<Fitted, 'links' | 'joins'> {
  const joins: Choice[] = [];
  const joinNames = new Map<string, number>();
  const choices: Choice[] = [];
  const whole: { scene: Scene; links: PossibleLinks }[] = [];
  const names = new Map<string, number>();
  const indexIn = (names: Map<string, number>, features: Features, sign: number): [number, number][] =>
    Object.entries(features).filter(([, value]) => value !== 0).map(([name, value]) => [names.get(name) ?? (names.set(name, names.size), names.get(name)!), sign * value]);
  const index = (features: Features, sign: number): [number, number][] => indexIn(names, features, sign);
  for (const page of pages) {
    const { units, nodes, topics, lexicon, words } = readTruePage(page);
    // Where lines were put together that belong to two articles, no link is right.
    if (mixesArticles(page, units)) continue;
    const scene = readScene(nodes, topics, words, lexicon);
    const places = nodes.map((node) => units[node.unit]!);
    const next = trueFollowers(page, places);
    const block = trueBlocks(page, places);
    nodes.forEach((node, i) => {
      const j = next[i];
      if (j !== undefined && j >= 0 && isTorn(node) && nodes[j]!.title <= 0.5) joins.push({ options: [indexIn(joinNames, joinFeatures(scene, i, j), 1), []], chosen: block[i] === block[j] ? 0 : 1 });
    });
    if (!nodes.length) continue;
    const ends = nodes.map((_, i) => index(endFeatures(scene, i), -1));
    const starts = nodes.map((_, i) => index(startFeatures(scene, i), -1));
    const links: PossibleLinks = { count: nodes.length, from: [], to: [], features: [], isTrue: [] };
    whole.push({ scene, links });
    const into = new Map<number, { from: number; features: [number, number][] }[]>();
    nodes.forEach((_, i) => {
      if (next[i] === undefined) return;
      const followers = followersOf(scene, i);
      const options = followers.map((j) => [...index(linkFeatures(scene, i, j), 1), ...ends[i]!, ...starts[j]!]);
      followers.forEach((j, k) => {
        if (next[j] === undefined) return;
        links.from.push(i);
        links.to.push(j);
        links.features.push(options[k]!);
        links.isTrue.push(next[i] === j);
      });
      followers.forEach((j, k) => into.set(j, [...(into.get(j) ?? []), { from: i, features: options[k]! }]));
      const at = next[i] === -1 ? options.length : followers.indexOf(next[i]!);
      if (at >= 0) choices.push({ options: [...options, []], chosen: at });
    });
    nodes.forEach((_, j) => {
      if (next[j] === undefined) return;
      const options = into.get(j) ?? [];
      const true_ = next.indexOf(j);
      const at = true_ === -1 ? options.length : options.findIndex(({ from }) => from === true_);
      if (at >= 0 && options.length) choices.push({ options: [...options.map(({ features }) => features), []], chosen: at });
    });
  }
  const byName = (names: ReadonlyMap<string, number>, weights: readonly number[]): Map<string, number> => new Map([...names].map(([name, i]) => [name, weights[i]!]));
  const joinWeights = byName(joinNames, fitChoices(joins, joinNames.size));
  console.error(`joins: ${joins.length}`);
  const start = fitChoices(choices, names.size);
  for (const [name, weight] of Object.entries(chainStart)) names.set(name, start.push(weight) - 1);
  console.error(`links: ${choices.length} choices, ${names.size} features`);
  const weights = refine(start, whole.map(({ scene, links }): PageLinks => ({ ...links, order: orderOf(leapsOf(trueLinks(scene, links))), ofChain: chainsByNumber(scene, links, Object.fromEntries(joinWeights), index) })), seed);
  return { links: byName(names, weights), joins: joinWeights };
}

/** Features of chains of a page, remembered: all epochs ask for the same ones. */
function chainsByNumber(scene: Scene, links: PossibleLinks, joins: SolverWeights['joins'], index: (features: Features, sign: number) => Sparse): PageLinks['ofChain'] {
  const truth = chainsOf(trueLinks(scene, links));
  const evidence = chainEvidence(scene, joins);
  const [manner] = evidence.manners(truth);
  const known = new Map<string, Sparse>();
  return (chain) => {
    const key = chain.join(',');
    let found = known.get(key);
    if (!found) known.set(key, (found = index(evidence.features(chain, manner!), 1)));
    return found;
  };
}

/** The node that follows each node in truth, or -1, as far as links may lead there. */
function trueLinks({ nodes }: Scene, { from, to, isTrue }: PossibleLinks): Int32Array {
  return followers(nodes.length, from.flatMap((i, k) => (isTrue[k] ? [{ from: i, to: to[k]! }] : [])));
}

/** Whether a unit holds text of more than one article. */
function mixesArticles(page: TruePage, units: readonly { start: number; end: number }[]): boolean {
  const article = new Int32Array(page.text.length).fill(-1);
  page.articles.forEach(({ blocks }, a) => {
    for (const { spans } of blocks) for (const [start, end] of spans) article.fill(a, start, end);
  });
  return units.some(({ start, end }) => new Set(article.subarray(start, end).filter((a) => a >= 0)).size > 1);
}

/** The true block of each node, as a value to compare by. */
function trueBlocks(page: TruePage, units: { start: number; end: number }[]): unknown[] {
  const blocks = page.articles.flatMap((article) => article.blocks);
  return units.map((unit) => blocks.find(({ spans }) => spans.some(([start, end]) => (unit.start + unit.end) >> 1 >= start && (unit.start + unit.end) >> 1 < end)));
}

/** For each node the node that follows it in truth, -1 for the last of an article, undefined where the truth does not say. */
function trueFollowers(page: TruePage, units: { start: number; end: number }[]): (number | undefined)[] {
  const next = new Array<number | undefined>(units.length);
  for (const { blocks } of page.articles) {
    let last: number | undefined;
    for (const { spans, role } of blocks) {
      if (role === 'caption' || role === 'credit') continue;
      for (const [start, end] of spans) {
        const i = units.findIndex((unit) => { const middle = (unit.start + unit.end) >> 1; return middle >= start && middle < end; });
        if (i < 0 || i === last) continue;
        if (last !== undefined) next[last] = i;
        next[i] = -1;
        last = i;
      }
    }
  }
  return next;
}

function weightsFile({ titles, contexts, links, joins }: Fitted): string {
  const table = (weights: Table): string => [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  '${name}': ${number(value)},`).join('\n');
  const number = (value: number): string => String(Number(value.toFixed(3)));
  return `// Written by scripts/fit.ts; not to be edited by hand.

/** By the names in title-features.ts: "open" for lines that stop as a headline does, "ended" for those that end a sentence. */
export const titleWeights: Readonly<Record<string, number>> = {
${table(titles)}
};

/** By the names in titles-in-context.ts. */
export const contextWeights = { ${[...contexts].map(([name, value]) => `${name}: ${number(value)}`).join(', ')} };

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph, in capitals to what does not stand right behind; by those in chain-features.ts: "a" an article as a whole. */
export const linkWeights: Readonly<Record<string, number>> = {
${table(links)}
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
${table(joins)}
};
`;
}
