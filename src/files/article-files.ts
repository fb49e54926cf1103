import type { Article, Page } from '../archive/record.ts';
import { articleText } from '../cite/article-text.ts';
import { bibtex } from '../cite/bibtex.ts';
import { type CitedWork, citeArticle } from '../cite/cited-work.ts';
import { cslJson } from '../cite/csl-json.ts';
import { ris } from '../cite/ris.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Archive } from '../site/archive.ts';
import type { ArticleFile, CitationFile } from '../site/urls.ts';
import { articleMarkdown } from './article-markdown.ts';
import { articleRecord, pageRecord } from './article-record.ts';

const json = (value: object): string => JSON.stringify(value) + '\n';

/** References of any number of articles, for a reference manager. */
export const citationFiles = (works: readonly CitedWork[]): Record<CitationFile, string> => ({
  ris: works.map(ris).join(''),
  'csl.json': cslJson(works),
  bib: works.map(bibtex).join('\n'),
});

/** Everything an article can be taken away as. */
export function articleFiles(article: Article, archive: Archive, config: ArchiveConfig): Record<ArticleFile, string> {
  const work = citeArticle(article, archive, config);
  return {
    txt: articleText(article),
    md: articleMarkdown(article, work),
    json: json(articleRecord(article, archive, config)),
    ...citationFiles([work]),
  };
}

/** The same for a printed page: its articles in reading order; its record names them. */
export function pageFiles(page: Page, archive: Archive, config: ArchiveConfig): Record<ArticleFile, string> {
  const articles = page.articles.map((id) => archive.articles.get(id)).filter((article) => article !== undefined);
  const works = articles.map((article) => citeArticle(article, archive, config));
  return {
    txt: articles.map(articleText).join('\n\n'),
    md: articles.map((article, index) => articleMarkdown(article, works[index]!)).join('\n'),
    json: json(pageRecord(page, config)),
    ...citationFiles(works),
  };
}
