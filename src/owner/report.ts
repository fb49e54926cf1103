import { lettersOf } from '../archive/article-id.ts';
import { quotationOf } from '../archive/corrections/make-selector.ts';
import { keepLatest } from '../archive/keep-latest.ts';
import { lineStarts, placeOf } from '../archive/lines.ts';
import type { Message } from '../archive/message.ts';
import { seamEnds } from '../archive/offsets.ts';
import type { Article, Block, Page, Records, Span } from '../archive/record.ts';
import { correctionsYaml, factsYaml, sidecarName } from './sidecar-yaml.ts';

/** What an owner could put right, with the words to do it. */
export interface Finding {
  kind: 'unread' | 'metadata' | 'open-end' | 'join' | 'headline' | 'byline' | 'place';
  page: string;
  article: string | null;
  /** Line of the page text it is about. */
  line: number;
  /** In a sentence, for the owner. */
  text: string;
  /** Letters whose reading would be better for it: what comes first in the report. */
  value: number;
  /** Sidecar the entry goes into, below the seeds folder. */
  sidecar: string;
  yaml: string;
}

/** One line of the report's table. */
export interface PageReport {
  page: string;
  file: string;
  articles: number;
  /** Share of letters and digits that stand in articles; the rest is page furniture. */
  placed: number;
  openEnds: number;
  uncertainJoins: number;
  findings: number;
}

export interface Report {
  pages: PageReport[];
  /** Most valuable first. */
  findings: Finding[];
  /** About inputs that could not be used, or only in part. */
  messages: Message[];
}

/**
 * What is worth an owner's time.
 *
 * @param textOf decoded text of the file a page stands in
 */
export function buildReport(records: Records, messages: readonly Message[], textOf: (page: Page) => string): Report {
  const articlesOf = Map.groupBy(records.articles, ({ page }) => page);
  const findings: Finding[] = [];
  const pages = records.pages.map((page): PageReport => {
    const articles = articlesOf.get(page.id) ?? [];
    const found = findingsOf(page, articles, textOf(page));
    findings.push(...found);
    const inArticles = articles.reduce((sum, { blocks }) => sum + lettersIn(blocks), 0);
    const inFurniture = page.furniture.reduce((sum, { text }) => sum + lettersOf(text).length, 0);
    return {
      page: page.id, file: page.source.file, articles: articles.length, placed: inArticles / Math.max(1, inArticles + inFurniture),
      openEnds: found.filter(({ kind }) => kind === 'open-end').length, uncertainJoins: found.filter(({ kind }) => kind === 'join').length, findings: found.length,
    };
  });
  // Equal values keep the order of the pages.
  return { pages, findings: findings.toSorted((a, b) => b.value - a.value), messages: [...messages] };
}

/** Pages of one file follow one another. */
const linesOf = keepLatest(lineStarts);

function findingsOf(page: Page, articles: readonly Article[], text: string): Finding[] {
  const starts = linesOf(text);
  const all = articles.reduce((sum, { blocks }) => sum + lettersIn(blocks), 0);
  const make = (kind: Finding['kind'], article: Article | null, spans: readonly Span[], value: number, sentence: string, yaml: string): Finding => ({
    kind, page: page.id, article: article?.id ?? null, line: placeOf(starts, spans[0]?.start ?? page.source.part?.start ?? 0).line, text: sentence, value: Math.round(value), sidecar: sidecarName(page.source.file), yaml,
  });
  return [...missingFacts(page, all, make), ...articles.flatMap((article) => articleFindings(article, articles, text, make))];
}

type Make = (kind: Finding['kind'], article: Article | null, spans: readonly Span[], value: number, sentence: string, yaml: string) => Finding;

const examples = { newspaper: '报纸名称', date: '2026-01-31', page: '1' } as const;
const factWords = { newspaper: '报名', date: '日期', page: '版次' } as const;

function missingFacts(page: Page, letters: number, make: Make): Finding[] {
  const missing = (['newspaper', 'date', 'page'] as const).filter((name) => page[name] === null);
  if (missing.length === 0) return [];
  // Without paper and date a page cannot be cited; without a page number only less exactly.
  const value = letters * (missing.includes('newspaper') || missing.includes('date') ? 1 : 0.2);
  return [make('metadata', null, [], value, `本版未印或未能识出${missing.map((name) => factWords[name]).join('、')}。`, factsYaml(Object.fromEntries(missing.map((name) => [name, examples[name]]))))];
}

function articleFindings(article: Article, all: readonly Article[], text: string, make: Make): Finding[] {
  const findings: Finding[] = [];
  const letters = lettersIn(article.blocks);
  const first = article.blocks[0]!;
  const last = article.blocks.findLast(({ role }) => role === 'paragraph' || role === 'list') ?? article.blocks.at(-1)!;
  const quote = (spans: readonly Span[]): { exact: string } => quotationOf(text, spans) ?? { exact: '' };
  const heads = all.filter((other) => other !== article && other.begins === 'truncated');

  if (article.flags.some(({ rule }) => rule === 'unread')) findings.push(make('unread', article, first.spans, letters, '本版未能解析，按原文照录。请把这份文本报告给软件作者。', ''));
  if (article.ends === 'truncated') {
    const tail = last.text.slice(-16);
    const yaml = heads.length
      ? heads.slice(0, 2).map((head, i) => (i ? '# 或者\n' : '') + correctionsYaml([{ op: 'join', at: quote(head.blocks[0]!.spans), after: endQuote(text, last) }])).join('')
      : correctionsYaml([{ op: 'join', at: { exact: '接续处的头几个字' }, after: endQuote(text, last) }]);
    findings.push(make('open-end', article, last.spans.slice(-1), letters / 2, `文末“${tail}”没有说完${heads.length ? `；本版另有 ${heads.length} 段没有开头` : ''}。`, yaml));
  } else if (article.begins === 'truncated' && article.headline === null) {
    findings.push(make('open-end', article, first.spans, letters / 2, `开头“${first.text.slice(0, 16)}”没有前文，也没有标题。`, correctionsYaml([{ op: 'join', at: quote(first.spans), after: { exact: '上文最后几个字' } }])));
  } else if (article.headline === null) {
    findings.push(make('headline', article, first.spans, letters / 4, `“${first.text.slice(0, 16)}”没有标题。`, correctionsYaml([{ op: 'headline', at: quote(first.spans) }])));
  }
  for (const block of article.blocks) findings.push(...uncertainJoins(article, block, heads, text, make));
  if (article.bylines.length === 0) {
    const byline = article.blocks.find(({ role }) => role === 'byline' || role === 'credit');
    if (byline) findings.push(make('byline', article, byline.spans, 40, `署名“${byline.text.slice(0, 20)}”中没有认出人名。`, correctionsYaml([{ op: 'bylines', at: quote(byline.spans), bylines: [{ name: '姓名', role: '记者' }] }])));
  }
  findings.push(...unknownPlaces(article, text, make));
  return findings;
}

/** Each guessed join, as it was made and as it might be instead. */
function uncertainJoins(article: Article, block: Block, heads: readonly Article[], text: string, make: Make): Finding[] {
  return block.seams.flatMap((seam) => {
    if (seam.sure) return [];
    const second = seamEnds(block, seam)?.to;
    const spans = second === undefined ? block.spans : block.spans.filter(({ start, end }) => second >= start && second < end);
    const before = block.text.slice(Math.max(0, seam.at - 12), seam.at);
    const after = block.text.slice(seam.at, seam.at + 12);
    const other = heads[0];
    const apart = { op: 'split', at: quotationOf(text, spans) ?? { exact: after } };
    const instead = other && { op: 'join', at: quotationOf(text, other.blocks[0]!.spans) ?? { exact: '' }, after: { exact: before } };
    const sentence = `“${before}”与“${after}”的拼接没有把握（${Math.round(seam.confidence * 100)}%）${other ? `；也可能接“${other.blocks[0]!.text.slice(0, 12)}”` : ''}。`;
    return [make('join', article, spans, lettersIn([block]) * (1 - seam.confidence), sentence, correctionsYaml([apart, ...(instead ? [instead] : [])]))];
  });
}

/** The place a report comes from that the gazetteer does not know, or knows more than once. */
function unknownPlaces(article: Article, text: string, make: Make): Finding[] {
  const unclear = article.flags.filter(({ rule }) => rule === 'region-unclear').map(({ message, spans }) => make('place', article, spans, 10 * spans.length, message, correctionsYaml([{ op: 'link', at: quotationOf(text, spans.slice(0, 1)) ?? { exact: '' }, region: '六位代码' }])));
  const place = article.dateline?.place;
  const block = article.blocks.find(({ text: words }) => place && words.includes(place));
  if (!place || !block) return unclear;
  const inside = ({ start, end }: Span): boolean => block.spans.some((span) => start < span.end && end > span.start);
  if (article.regions.some(({ mentions }) => mentions.some((mention) => inside(mention) && (place.includes(mention.text) || mention.text.includes(place))))) return unclear;
  const at = text.indexOf(place, block.spans[0]!.start);
  const spans = at < 0 ? block.spans : [{ start: at, end: at + place.length }];
  return [...unclear, make('place', article, spans, 20, `电头中的地名“${place}”没有对应的地区。`, correctionsYaml([{ op: 'link', at: quotationOf(text, spans, place.length) ?? { exact: place }, region: '六位代码' }]))];
}

/** The last words of a block, as an anchor. */
function endQuote(text: string, block: Block): { exact: string } {
  const { start, end } = block.spans.at(-1)!;
  const words = text.slice(start, end).trimEnd();
  const line = words.slice(Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1);
  const tail = (line.length >= 4 ? line : words).slice(-16);
  const from = start + words.lastIndexOf(tail);
  return quotationOf(text, [{ start: from, end: from + tail.length }]) ?? { exact: tail };
}

const lettersIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + lettersOf(text).length, 0);
