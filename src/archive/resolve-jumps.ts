import { pageNumber } from './page-number.ts';
import type { Article, Page, Records } from './record.ts';

/** One half of a jump: an article that says where it goes on, or where it comes from. */
interface End {
  article: Article;
  /** Its own page. */
  page: string;
  /** The page it names. */
  target: string | null;
  item: string | null;
}

const sentenceEnd = /[。！？!?”"』」…）)]\s*$/u;
/** A pair must be this much likelier than any other pair with one of its ends. */
const margin = 1.5;
const enough = 2;
const tooMany = 10_000;

/**
 * Fill `jump.resolved` both ways where an article of one page goes on in an article of another: same newspaper and date, pages that name
 * each other, and no other article that fits nearly as well. Records of pages whose paper or date is unknown stay as they are.
 */
export function resolveJumps(records: Records): Records {
  const pages = new Map(records.pages.map((page) => [page.id, page]));
  const links = new Map<string, string[]>();
  for (const issue of Map.groupBy(records.articles, (article) => issueOf(pages.get(article.page))).entries()) {
    if (issue[0] === null) continue;
    for (const [from, to] of pairs(issue[1], pages)) {
      links.set(from, [...(links.get(from) ?? []), to]);
      links.set(to, [...(links.get(to) ?? []), from]);
    }
  }
  if (links.size === 0) return records;
  return { ...records, articles: records.articles.map((article) => (links.has(article.id) ? { ...article, jump: { ...article.jump, resolved: links.get(article.id)!.toSorted() } } : article)) };
}

/** Newspaper and full date of a page; null when one is not known for sure. */
function issueOf(page: Page | undefined): string | null {
  return page?.newspaper && page.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(page.date) && page.page !== null ? `${page.newspaper.name}\n${page.date}` : null;
}

function pairs(articles: readonly Article[], pages: ReadonlyMap<string, Page>): [from: string, to: string][] {
  const end = (article: Article, side: 'from' | 'to'): End[] => {
    const named = article.jump[side];
    return named ? [{ article, page: pageNumber(pages.get(article.page)!.page!), target: named.page === null ? null : pageNumber(named.page), item: named.item }] : [];
  };
  const senders = articles.flatMap((article) => end(article, 'to'));
  const takers = articles.flatMap((article) => end(article, 'from'));
  // Among so many nothing is unambiguous.
  if (senders.length * takers.length > tooMany) return [];
  const known = new Map<Article, Set<string>>();
  const words = (article: Article): Set<string> => known.get(article) ?? known.set(article, pairSet(article)).get(article)!;
  const scored = senders.flatMap((sender) => takers.map((taker) => ({ sender, taker, score: fit(sender, taker, words) }))).filter(({ score }) => score >= enough);
  return scored
    .filter((one) => scored.every((other) => other === one || (other.sender !== one.sender && other.taker !== one.taker) || one.score - other.score >= margin))
    .map(({ sender, taker }) => [sender.article.id, taker.article.id]);
}

/** How well two ends go together; below zero when they cannot. */
function fit(sender: End, taker: End, words: (article: Article) => Set<string>): number {
  if (sender.page === taker.page) return -1;
  // An end that names a page is bound to it; item numbers stand for the sender's place on its page and agree where both are printed.
  if ((sender.target !== null && sender.target !== taker.page) || (taker.target !== null && taker.target !== sender.page)) return -1;
  if (sender.item !== null && taker.item !== null && sender.item !== taker.item) return -1;
  let score = (sender.target !== null ? 1 : 0) + (taker.target !== null ? 1 : 0) + (sender.item !== null && sender.item === taker.item ? 2 : 0);
  const last = bodyText(sender.article).at(-1) ?? '', first = bodyText(taker.article)[0] ?? '';
  if (last !== '' && first !== '') score += sentenceEnd.test(last) ? 0 : 0.5;
  return score + Math.min(3, sharedPairs(words(sender.article), words(taker.article)));
}

function bodyText(article: Article): string[] {
  return article.blocks.filter(({ role }) => role === 'paragraph' || role === 'list').map(({ text }) => text);
}

/** How many pairs of characters both use, by the geometric mean of how many each has, times ten. */
function sharedPairs(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const pair of right) if (left.has(pair)) shared++;
  return (shared / Math.sqrt(left.size * right.size)) * 10;
}

/** Pairs of Han characters in an article, at most of its first 4000 characters. */
function pairSet(article: Article): Set<string> {
  const text = [article.headline ?? '', ...bodyText(article)].join('\n').slice(0, 4000);
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) if (/^\p{Script=Han}{2}$/u.test(text.slice(i, i + 2))) found.add(text.slice(i, i + 2));
  return found;
}
