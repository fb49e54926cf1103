import type { Article } from '../archive/record.ts';

/** A keyword in more articles than this tells nothing. */
const tooCommon = 200;

/** Another article that shares keywords, most telling first. */
export interface Related {
  id: string;
  shared: string[];
}

/**
 * Which articles share keywords. A keyword weighs the more, the fewer articles have it; one shared keyword is chance
 * unless hardly anyone else has it.
 *
 * @returns a function from an article to at most `count` others, best first; equal ones by id
 */
export function relatedArticles(articles: readonly Article[]): (article: Article, count?: number) => Related[] {
  const having = new Map<string, string[]>();
  for (const { id, keywords } of articles) {
    for (const word of new Set(keywords)) {
      const ids = having.get(word);
      if (ids) ids.push(id);
      else having.set(word, [id]);
    }
  }
  return (article, count = 5) => {
    const found = new Map<string, { weight: number; shared: string[] }>();
    for (const word of new Set(article.keywords)) {
      const ids = having.get(word)!;
      if (ids.length > tooCommon) continue;
      for (const id of ids) {
        if (id === article.id) continue;
        const one = found.get(id) ?? { weight: 0, shared: [] };
        one.weight += Math.log(1 + articles.length / ids.length);
        one.shared.push(word);
        found.set(id, one);
      }
    }
    const least = 2 * Math.log(1 + articles.length / 4);
    return [...found]
      .filter(([, { weight, shared }]) => shared.length > 1 || weight > least)
      .sort(([a, one], [b, two]) => two.weight - one.weight || (a < b ? -1 : 1))
      .slice(0, count)
      .map(([id, { shared }]) => ({ id, shared: shared.slice(0, 3) }));
  };
}
