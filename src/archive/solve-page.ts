import { readLines } from './fragments.ts';
import { isGarbledRepeat } from './furniture-lines.ts';
import { spreadPage } from './mapped-text.ts';
import { readPageFacts } from './masthead.ts';
import { pageManner } from './page-manner.ts';
import { pageText } from './page-text.ts';
import { readForms } from './read-forms.ts';
import type { Article, Block, Flag, Furniture, Page, Role } from './record.ts';
import { repairText } from './repair-text.ts';
import { buildArticle, looseArticle, type Restore } from './solve/build-article.ts';
import { learnLexicon } from './solve/lexicon.ts';
import { namesAbreast } from './solve/names-abreast.ts';
import { chainsOf, followers } from './solve/chains.ts';
import { solveLinks } from './solve/links.ts';
import type { Node } from './solve/nodes.ts';
import { readNodes } from './solve/read-nodes.ts';
import { rememberWords } from './solve/remember-words.ts';
import { readScene } from './solve/scene.ts';
import { fittedWeights, type SolverWeights } from './solve/solver-weights.ts';
import { stretchesOf } from './solve/stretches.ts';
import { titlesByPlace } from './solve/titles-by-place.ts';
import { titlesInContext } from './solve/titles-in-context.ts';
import { titlesInOrder } from './solve/titles-in-order.ts';
import { learnTopics } from './solve/topic.ts';
import { readUnits, type Unit } from './solve/units.ts';
import type { Words } from './solve/words.ts';
import type { Source } from './source.ts';
import { asPrinted } from './traditional.ts';

/** Roles whose text is a line of its own: in them a space parts, it is no trace of a wrap. */
const lineRoles: ReadonlySet<Role> = new Set(['headline', 'subhead', 'kicker', 'column', 'heading', 'byline', 'credit', 'jump', 'source', 'dateline']);

/** How sure a line is a title that is one by its place. */
const byPlace = 0.6;

/**
 * One decoded page text → its page and its articles, with ids that hold on this page only.
 *
 * @param dictionary the dictionary
 * @param weights what decisions are weighed by; only measurements hand in others
 */
export function solvePage(source: Source, dictionary: Words, weights: SolverWeights = fittedWeights): { page: Page; articles: Article[] } {
  const read = pageText(source.text, dictionary.bond);
  if (!read) return solveText(source, dictionary, weights);
  const solved = solveText({ ...source, text: read.text }, dictionary, weights);
  const { page, articles } = spreadPage(read, source.text, solved.page, solved.articles);
  const isRearranged = (block: Block): boolean => leaps(block, source.text) > block.seams.length;
  return { page, articles: articles.map((article) => (article.blocks.some(isRearranged) ? { ...article, flags: [...article.flags, rearranged] } : article)) };
}

/** Between how many neighbouring pieces of a block something else stands in the source: at a seam, or where lines were rearranged. */
const leaps = ({ spans }: Block, source: string): number => spans.filter(({ start }, i) => i > 0 && (start < spans[i - 1]!.end || /\S/.test(source.slice(spans[i - 1]!.end, start)))).length;
const rearranged: Flag = { rule: 'columns-apart', message: '原文曾被跨栏逐行识读，文字已按栏重排。', spans: [] };

function solveText(source: Source, dictionary: Words, weights: SolverWeights): { page: Page; articles: Article[] } {
  const words = rememberWords(dictionary);
  const read = readForms(source.text);
  const printed = (name: string): string => asPrinted(name, read, source.text);
  const lines = readLines(read);
  const facts = readPageFacts(lines);
  const furniture = [...facts.furniture].map(([index, reason]): Furniture => {
    const { start, end } = lines[index]!;
    return { spans: [{ start, end }], text: source.text.slice(start, end), reason };
  });
  const all = readUnits(read, words, lines, new Set(facts.furniture.keys()));
  // What stands before a byline on its line is judged when it is split off.
  const garbled = new Set(all.filter((unit, i) => unit.role === 'text' && i > 0 && isGarbledRepeat(unit.text, all[i - 1]!.text)));
  for (const { start, end } of garbled) furniture.push({ spans: [{ start, end }], text: source.text.slice(start, end), reason: 'garbled-repeat' });
  furniture.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  // What stands behind a garbled reading does not run on from the text before it.
  const units = all.map((unit, i) => (unit.glued && i > 0 && garbled.has(all[i - 1]!) ? { ...unit, glued: false } : unit)).filter((unit) => !garbled.has(unit));
  const topics = learnTopics(units.map((unit) => unit.text));
  const lexicon = learnLexicon(units.map((unit) => unit.text));
  const seen = titlesInContext(readNodes(units, topics, words, weights.titles), topics, words, lexicon, weights);
  const links = stretchesOf(seen).flatMap(([from, to]) =>
    solveLinks(readScene(seen.slice(from, to), topics, words, lexicon), weights).map((link) => ({ ...link, from: link.from + from, to: link.to + from })),
  );
  const manner = pageManner(source.text);
  const restore: Restore = (spans, role, verse) => {
    const { text, repairs, seamOffsets } = repairText(spans.map(({ start, end }) => source.text.slice(start, end)), manner, { cut: words.cut, prose: !verse && !lineRoles.has(role), verse });
    return { text, repairs, seams: seamOffsets };
  };
  const linkTo = new Map(links.map((link) => [link.to, link]));
  const nodes = namesAbreast(units, seen, (i) => !linkTo.has(i));
  const chains = chainsOf(followers(nodes.length, links)).map((chain) => titlesInOrder(nodes, chain));
  const stray = new Set(chains.filter((chain) => chains.length > 1 && isStrayCaption(nodes, chain)));
  for (const [i] of stray) units[nodes[i!]!.unit]!.role = 'caption';
  const asides = asidesBehind(units);
  for (const chain of chains) for (const i of titlesByPlace(nodes, chain, linkTo)) nodes[i]!.title = Math.max(nodes[i]!.title, byPlace);
  const built = chains.filter((chain) => !stray.has(chain)).map((chain) => buildArticle(units, nodes, chain, linkTo, asides, restore));
  const taken = new Set(built.flatMap(({ blocks }) => blocks.flatMap(({ spans }) => spans.map(({ start }) => start))));
  const loose = units.filter(({ start }) => !taken.has(start));
  const articles = [...built, ...(loose.length ? [looseArticle(loose, restore)] : [])].map((article, i): Article => ({ id: String(i), page: '', ...article, ...asSigned(article, printed) }));
  const page: Page = {
    id: '',
    source: { file: source.file, sha256: source.sha256, encoding: source.encoding, length: source.text.length },
    newspaper: facts.newspaper && { ...facts.newspaper, name: printed(facts.newspaper.name) }, date: facts.date, date_evidence: facts.date ? 'printed' : null, date_spans: facts.dateSpans, page: facts.page, title: facts.title && printed(facts.title),
    articles: articles.map((article) => article.id), furniture,
  };
  return { page, articles };
}

/** Names, offices and places as the page has them, where it was read in another script. */
function asSigned({ bylines, dateline, source }: Pick<Article, 'bylines' | 'dateline' | 'source'>, printed: (name: string) => string): Pick<Article, 'bylines' | 'dateline' | 'source'> {
  return {
    bylines: bylines.map((person) => ({ ...person, name: printed(person.name), org: person.org && printed(person.org) })),
    dateline: dateline && { ...dateline, text: printed(dateline.text), place: dateline.place && printed(dateline.place) },
    source: source && printed(source),
  };
}

/** A short line that neither begins an article nor stands in one: what is printed below a picture without a credit. */
function isStrayCaption(nodes: readonly Node[], chain: readonly number[]): boolean {
  const node = nodes[chain[0]!]!;
  return chain.length === 1 && node.title > 0.5 && !node.signed && node.level === 0 && node.before.length === 0 && node.after.length === 0;
}

/** Captions, credits and strayed halves of headlines, by the index of the last unit before them that is none of these. */
function asidesBehind(units: readonly Unit[]): Map<number, number[]> {
  const behind = new Map<number, number[]>();
  const isAside = ({ role, strayed }: Unit): boolean => role === 'caption' || role === 'credit' || strayed === true;
  let last = units.findIndex((unit) => !isAside(unit));
  units.forEach((unit, i) => {
    if (!isAside(unit)) last = i;
    else if (!behind.get(last)?.push(i)) behind.set(last, [i]);
  });
  return behind;
}
