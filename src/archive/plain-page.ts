import type { Article, Block, Page, Span } from './record.ts';
import type { Source } from './source.ts';

/**
 * A page without any reading of it: one article, one paragraph for each run of lines, nothing repaired. What stands in
 * when the solver fails on a text, so that the page is published whatever happens.
 */
export function plainPage(source: Source): { page: Page; articles: Article[] } {
  const blocks: Block[] = [...source.text.matchAll(/\S(?:(?!(?:\r\n?|\n)[^\S\r\n]*[\r\n])[\s\S])*/g)].map(({ 0: raw, index }) => {
    const text = raw.trimEnd();
    const span: Span = { start: index, end: index + text.length };
    return { role: 'paragraph', text, spans: [span], repairs: [], seams: [] };
  });
  const flags = [{ rule: 'unread', message: '本版未能解析，按原文照录。', spans: [] }];
  const article: Article = {
    id: 'plain', page: 'plain', kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null,
    begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, blocks, regions: [], keywords: [], flags,
  };
  const page: Page = {
    id: 'plain', source: { file: source.file, sha256: source.sha256, encoding: source.encoding, length: source.text.length },
    newspaper: null, date: null, date_evidence: null, date_spans: [], page: null, title: null, articles: ['plain'], furniture: [],
  };
  return { page, articles: [article] };
}
