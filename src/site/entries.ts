import type { Article } from '../archive/record.ts';
import { lead, title } from './article-words.ts';
import type { Archive } from './archive.ts';
import { imprint } from './page-names.ts';
import { articleUrl } from './urls.ts';

/** An article as a list shows it. Small on purpose: lists of ten thousand are made of it. */
export interface Entry {
  id: string;
  href: string;
  title: string;
  /** False where the archive speaks because nothing was printed. */
  printed: boolean;
  meta: string;
  says: string;
}

/** @param length characters of the text shown; 0 for none */
export function entry(archive: Archive, article: Article, length = 90): Entry {
  const page = archive.pages.get(article.page)!;
  const { text, printed } = title(article);
  return { id: article.id, href: articleUrl(article.id), title: text, printed, meta: imprint(page), says: length > 0 ? lead(article, length) : '' };
}
