import { pageNumber } from '../archive/page-number.ts';
import type { Article } from '../archive/record.ts';
import { titleText } from './article-words.ts';
import type { Archive } from './archive.ts';
import { imprint } from './page-names.ts';
import { articleUrl } from './urls.ts';

/** The other piece of an article that jumps: where it is, and what it is called. */
export interface JumpLink {
  href: string;
  title: string;
  imprint: string;
}

/** What an article goes on from and goes on in, where the archive has the other piece. */
export interface JumpLinks {
  from: JumpLink | null;
  to: JumpLink | null;
}

/** Tell which of the resolved pieces stands before an article and which behind it: by the page number the jump line names. */
export function jumpLinks(archive: Archive, { jump }: Article): JumpLinks {
  const links: JumpLinks = { from: null, to: null };
  for (const id of jump.resolved) {
    const article = archive.articles.get(id);
    const page = article && archive.pages.get(article.page);
    if (!page) continue;
    const before = jump.to === null || (jump.from !== null && sameNumber(page.page, jump.from.page));
    links[before ? 'from' : 'to'] ??= { href: articleUrl(id), title: titleText(article), imprint: imprint(page) };
  }
  return links;
}

const sameNumber = (one: string | null, other: string | null): boolean => one !== null && other !== null && pageNumber(one) === pageNumber(other);
