import { readLines } from './fragments.ts';
import { readPageFacts } from './masthead.ts';
import { pageManner } from './page-manner.ts';
import type { Article, Furniture, Page, Role } from './record.ts';
import { repairText } from './repair-text.ts';
import { buildArticle, looseArticle, type Restore } from './solve/build-article.ts';
import { learnLexicon } from './solve/lexicon.ts';
import { readScene } from './solve/link-features.ts';
import { chainsOf, followers } from './solve/chains.ts';
import { type Link, solveLinks } from './solve/links.ts';
import { isOpen, type Node, readNodes, type Words } from './solve/nodes.ts';
import { rememberCuts } from './solve/remember-cuts.ts';
import { fittedWeights, type SolverWeights } from './solve/solver-weights.ts';
import { stretchesOf } from './solve/stretches.ts';
import { learnTopics } from './solve/topic.ts';
import { readUnits, type Unit } from './solve/units.ts';
import type { Source } from './source.ts';

/** Roles whose text is a line of its own: in them a space parts, it is no trace of a wrap. */
const lineRoles: ReadonlySet<Role> = new Set(['headline', 'subhead', 'kicker', 'column', 'heading', 'byline', 'credit', 'jump', 'source', 'dateline']);

/**
 * One decoded page text → its page and its articles, with ids that hold on this page only.
 *
 * @param dictionary the dictionary
 * @param weights what decisions are weighed by; only measurements hand in others
 */
export function solvePage(source: Source, dictionary: Words, weights: SolverWeights = fittedWeights): { page: Page; articles: Article[] } {
  const words: Words = { cut: rememberCuts(dictionary.cut), tag: dictionary.tag };
  const lines = readLines(source.text);
  const facts = readPageFacts(lines);
  const furniture = [...facts.furniture].map(([index, reason]): Furniture => {
    const { text, start, end } = lines[index]!;
    return { spans: [{ start, end }], text, reason };
  });
  const units = readUnits(source.text, words, lines, new Set(facts.furniture.keys()));
  const topics = learnTopics(units.map((unit) => unit.text));
  const lexicon = learnLexicon(units.map((unit) => unit.text));
  const nodes = readNodes(units, topics, words, weights.titles);
  const links = stretchesOf(nodes).flatMap(([from, to]) =>
    solveLinks(readScene(nodes.slice(from, to), topics, words, lexicon), weights).map((link) => ({ ...link, from: link.from + from, to: link.to + from })),
  );
  const manner = pageManner(source.text);
  const restore: Restore = (spans, role) => {
    const { text, repairs, seamOffsets } = repairText(spans.map(({ start, end }) => source.text.slice(start, end)), manner, { cut: words.cut, prose: !lineRoles.has(role) });
    return { text, repairs, seams: seamOffsets };
  };
  const chains = chainsOf(followers(nodes.length, links));
  const stray = new Set(chains.filter((chain) => chains.length > 1 && isStrayCaption(nodes, chain)));
  for (const [i] of stray) units[nodes[i!]!.unit]!.role = 'caption';
  const pictures = picturesBehind(units);
  const linkTo = new Map(links.map((link) => [link.to, link]));
  for (const [first, second] of chains) if (isOpeningTitle(nodes[first!]!, linkTo.get(second!))) nodes[first!]!.title = openingTitle;
  const built = chains.filter((chain) => !stray.has(chain)).map((chain) => buildArticle(units, nodes, chain, linkTo, pictures, restore));
  const taken = new Set(built.flatMap(({ blocks }) => blocks.flatMap(({ spans }) => spans.map(({ start }) => start))));
  const loose = units.filter(({ start }) => !taken.has(start));
  const articles = [...built, ...(loose.length ? [looseArticle(loose, restore)] : [])].map((article, i): Article => ({ id: String(i), page: '', ...article }));
  const page: Page = {
    id: '',
    source: { file: source.file, sha256: source.sha256, encoding: source.encoding, length: source.text.length },
    newspaper: facts.newspaper, date: facts.date, date_evidence: facts.date ? 'printed' : null, date_spans: facts.dateSpans, page: facts.page, title: facts.title,
    articles: articles.map((article) => article.id), furniture,
  };
  return { page, articles };
}

/** How much a line has to look like a title by itself to be one where an article begins, how long one may be, and how sure it is then. */
const leastTitle = 0.1;
const longestTitle = 45;
const openingTitle = 0.6;

/** A line that begins an article, ends in mid-sentence and goes on with nothing is its headline. @param link to what follows it */
function isOpeningTitle(node: Node, link: Link | undefined): boolean {
  return link !== undefined && link.joined <= 0.5 && !node.jumpIn && node.title >= leastTitle && node.text.length <= longestTitle && (isOpen(node) || node.ending === 'quoted');
}

/** A short line that neither begins an article nor stands in one: what is printed below a picture without a credit. */
function isStrayCaption(nodes: readonly Node[], chain: readonly number[]): boolean {
  const node = nodes[chain[0]!]!;
  return chain.length === 1 && node.title > 0.5 && !node.signed && node.level === 0 && node.before.length === 0 && node.after.length === 0;
}

/** Captions and credits, by the index of the last unit before them that is neither. */
function picturesBehind(units: readonly Unit[]): Map<number, number[]> {
  const behind = new Map<number, number[]>();
  let last = units.findIndex((unit) => unit.role !== 'caption' && unit.role !== 'credit');
  units.forEach((unit, i) => {
    if (unit.role !== 'caption' && unit.role !== 'credit') last = i;
    else if (!behind.get(last)?.push(i)) behind.set(last, [i]);
  });
  return behind;
}
