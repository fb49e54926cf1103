import { shortDigest } from './page-id.ts';
import type { Article, Block } from './record.ts';

/** Letters of an article's beginning that make its id: enough to tell it from others, few enough to outlive a new end. */
const leadLength = 24;

/**
 * Ids for the articles of one page, from the page's id and the articles' own first words. They count nothing, so that an
 * article found before another, or a headline read anew, changes no other address.
 *
 * @param page id of the page
 * @param taken ids that must not be given, because they were another article's once
 */
export function articleIds(page: string, articles: readonly Article[], taken: (id: string) => boolean = () => false): string[] {
  const given = new Set<string>();
  return articles.map((article) => {
    const words = leadOf(article);
    const start = article.blocks[0]?.spans[0]?.start ?? 0;
    // Two articles that begin alike are told apart by more of their words, two that are alike by their place.
    const longer = (attempt: number): string => (attempt < 3 ? words.slice(0, [leadLength, 4 * leadLength, words.length][attempt]) : `${words} ${start} ${attempt}`);
    let id: string;
    let attempt = 0;
    do id = `${page}-${shortDigest(longer(attempt++))}`;
    while (given.has(id) || taken(id));
    given.add(id);
    return id;
  });
}

/** Letters and digits only: punctuation and joins are what a better parser reads otherwise. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All letters and digits of an article, as read. */
export const articleLetters = (article: Article): string => article.blocks.map(({ text }) => lettersOf(text)).join('');

const leads = new WeakMap<readonly Block[], string>();

/** A watcher names the same articles again and again: their words are put together once. */
function leadOf({ blocks }: Article): string {
  const known = leads.get(blocks);
  if (known !== undefined) return known;
  const isBody = ({ role }: Block): boolean => role === 'paragraph' || role === 'list';
  const body = blocks.filter(isBody);
  const lead = (body.length ? body : blocks).map(({ text }) => lettersOf(text)).join('');
  leads.set(blocks, lead);
  return lead;
}
