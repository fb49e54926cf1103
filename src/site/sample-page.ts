import type { Article, Block, Page } from '../archive/record.ts';

/** Records for tests: all that a test does not name is empty. */
export const samplePage = (more: Partial<Page> = {}): Page => ({
  id: 'p', source: { file: 'p.txt', sha256: '', encoding: 'utf-8', length: 0 }, newspaper: null, date: null, date_evidence: null, date_spans: [],
  page: null, title: null, articles: [], furniture: [], ...more,
});

export const sampleArticle = ({ blocks = [], ...more }: Omit<Partial<Article>, 'blocks'> & { blocks?: Partial<Block>[] } = {}): Article => ({
  id: 'a', page: 'p', kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null,
  begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, regions: [], keywords: [], flags: [], ...more,
  blocks: blocks.map((block) => ({ role: 'paragraph', text: '', spans: [], repairs: [], seams: [], ...block })),
});
