import { createHash } from 'node:crypto';
import type { Article, Block, Page, Role, Span } from './record.ts';
import type { Source } from './source.ts';

// First version: a cut at every line that looks like a headline, nothing relinked.

const closed = /[。！？；”"」』）)…]$/;

/** One decoded page text → its page and its articles. */
export function solvePage(source: Source): { page: Page; articles: Article[] } {
  const id = source.file.replace(/\.(txt|md)$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  const page: Page = {
    id,
    source: { file: source.file, sha256: source.sha256, encoding: source.encoding, length: source.text.length },
    newspaper: null, date: null, date_evidence: null, date_spans: [], page: null, title: null, articles: [], furniture: [],
  };
  const articles: Article[] = [];
  let open: Article | null = null;
  const start = (span: Span): Article => {
    const article: Article = {
      id: id + '-' + createHash('sha256').update(source.text.slice(span.start, span.start + 40)).digest('hex').slice(0, 8),
      page: id, kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null,
      begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, blocks: [], regions: [], keywords: [], flags: [],
    };
    articles.push(article);
    return article;
  };
  for (const match of source.text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)) {
    const raw = match[0].trimEnd();
    const span = { start: match.index, end: match.index + raw.length };
    let role: Role = 'paragraph';
    const plain = raw.replace(/^#+\s*/, '');
    if (raw.length <= 60 && !closed.test(raw) && plain.length > 4) role = /^#{0,2}[^#]/.test(raw) && plain.length > 8 ? 'headline' : 'heading';
    if (role === 'headline' || !open) {
      open = start(span);
      if (role === 'headline') open.headline = plain;
    }
    const before = raw.slice(0, raw.length - plain.length);
    const block: Block = { role, text: plain, spans: [span], repairs: before ? [{ rule: 'markdown', at: 0, before, after: '' }] : [], seams: [] };
    open.blocks.push(block);
  }
  page.articles = articles.map((a) => a.id);
  return { page, articles };
}
