import type { Article } from '../archive/record.ts';
import type { Archive } from './archive.ts';
import { relatedArticles, type Related } from './related.ts';

const made = new WeakMap<Archive, ReturnType<typeof relatedArticles>>();

/** Related articles, with the index of keywords made once for an archive. */
export function related(archive: Archive, article: Article): Related[] {
  const find = made.get(archive) ?? relatedArticles([...archive.articles.values()]);
  made.set(archive, find);
  return find(article);
}
