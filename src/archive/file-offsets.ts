import type { Article, Page, Span } from './record.ts';
import type { Source } from './source.ts';

/**
 * Records of a page that is one of several in its file, with all offsets counted in the whole file, as the contract says.
 * A page that has its file to itself stays as it is.
 */
export function inFile(source: Source, page: Page, articles: readonly Article[]): { page: Page; articles: Article[] } {
  const { part, fileLength } = source;
  if (!part || fileLength === undefined) return { page, articles: [...articles] };
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + part.start, end: span.end + part.start });
  return {
    page: {
      ...page,
      source: { ...page.source, length: fileLength, part },
      date_spans: page.date_spans.map(moved),
      furniture: page.furniture.map((entry) => ({ ...entry, spans: entry.spans.map(moved) })),
    },
    articles: articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, spans: block.spans.map(moved) })),
      regions: article.regions.map((region) => ({ ...region, mentions: region.mentions.map(moved) })),
      flags: article.flags.map((flag) => ({ ...flag, spans: flag.spans.map(moved) })),
    })),
  };
}
