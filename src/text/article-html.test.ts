import { expect, test } from 'vitest';
import type { Article, Block } from '../archive/record.ts';
import type { JumpLinks } from '../site/jump-links.ts';
import { sourceLines } from '../site/source-lines.ts';
import { articleHtml } from './article-html.ts';

const article = (blocks: Partial<Block>[], more: Partial<Article> = {}): Article => ({
  id: 'a', page: 'p', kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null,
  begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, regions: [], keywords: [], flags: [], ...more,
  blocks: blocks.map((block) => ({ role: 'paragraph', text: '', spans: [], repairs: [], seams: [], ...block })),
});

const render = (source: string, record: Article, jumps: JumpLinks = { from: null, to: null }): string =>
  articleHtml({ article: record, lines: sourceLines(source), regionName: (code) => `省市${code}`, regionHref: (code) => (code === '000000' ? null : `/regions/${code}/`), jumps }).html;

/** The same without the links to source lines, which every paragraph has. */
const bare = (source: string, record: Article, jumps?: JumpLinks): string => render(source, record, jumps).replace(/<a class="at"[^>]*>[^<]*<\/a>/g, '');

const region = (code: string, ...mentions: [number, number][]): Article['regions'][number] => ({
  code, name: '名', primary: false, weight: 1, kind: 'mention', mentions: mentions.map(([start, end]) => ({ start, end, text: '', evidence: '全名', confidence: 1 })),
});

test('markup in the source is text on the page', () => {
  const source = '<script>alert(1)</script><b onload="x">&amp; [x](javascript:y) # 题';
  const html = bare(source, article([{ text: source, spans: [{ start: 0, end: source.length }] }]));
  expect(html).toBe(`<p id="p1">&#x3C;script>alert(1)&#x3C;/script>&#x3C;b onload="x">&#x26;amp; [x](javascript:y) # 题</p>`);
});

test('characters that cannot be seen are left out', () => {
  const source = '县\u202E报\0纸\u200B';
  expect(bare(source, article([{ text: source, spans: [{ start: 0, end: source.length }] }]))).toBe('<p id="p1">县报纸</p>');
});

test('a paragraph links to its lines in the source, in the order they are read', () => {
  const source = '后半。\n\n前半';
  const record = article([{ text: '前半后半。', spans: [{ start: 5, end: 7 }, { start: 0, end: 3 }] }]);
  expect(render(source, record)).toContain('<a class="at" href="/sources/p/#L3" aria-label="原文第 3、1 行">3、1</a>');
});

test('a seam is a mark that tells lines, confidence and evidence, and leads to where the text goes on', () => {
  const source = '后半。\n前半';
  const record = article([{ text: '前半后半。', spans: [{ start: 4, end: 6 }, { start: 0, end: 3 }], seams: [{ at: 2, confidence: 1, sure: true, evidence: '“半后”成词' }] }]);
  expect(bare(source, record)).toBe('<p id="p1">前半<a class="seam" href="/sources/p/#L1" aria-label="接：原文第 2 行与第 1 行在此拼接，把握 99%，据“半后”成词">接</a>后半。</p>');
});

test('a join nobody is sure of looks and reads otherwise', () => {
  const source = '前\n后';
  const record = article([{ text: '前后', spans: [{ start: 0, end: 1 }, { start: 2, end: 3 }], seams: [{ at: 1, confidence: 0.4, sure: false, evidence: '' }] }]);
  expect(bare(source, record)).toContain('class="seam unsure"');
  expect(bare(source, record)).toContain('存疑，把握 40%');
});

test('a region named across a repaired wrap is one link', () => {
  const source = '在慈 溪市办';
  const record = article([{ text: '在慈溪市办', spans: [{ start: 0, end: 6 }], repairs: [{ rule: 'wrap', at: 2, before: ' ', after: '' }] }], { regions: [region('330282', [1, 5])] });
  expect(bare(source, record)).toBe('<p id="p1">在<a href="/regions/330282/" class="place" data-why="省市330282 · 全名">慈溪市</a>办</p>');
});

test('a region named across a seam is one link, and the mark of the seam follows it', () => {
  const source = '溪市办。\n在慈';
  const record = article([{ text: '在慈溪市办。', spans: [{ start: 5, end: 7 }, { start: 0, end: 4 }], seams: [{ at: 2, confidence: 0.9, sure: true, evidence: '' }] }], { regions: [region('330282', [6, 2])] });
  expect(bare(source, record)).toMatch(/^<p id="p1">在<a href="[^"]*" class="place" data-why="[^"]*">慈溪市<\/a><a class="seam"[^>]*>接<\/a>办。<\/p>$/);
});

test('of two mentions that overlap the longer one is linked', () => {
  const record = article([{ text: '张家界市永定区', spans: [{ start: 0, end: 7 }] }], { regions: [region('430802', [0, 7]), region('430800', [0, 4])] });
  expect(bare('张家界市永定区', record).match(/<a /g)).toHaveLength(1);
});

test('a region without a page is not linked, its words stay', () => {
  expect(bare('在某地', article([{ text: '在某地', spans: [{ start: 0, end: 3 }] }], { regions: [region('000000', [1, 3])] }))).toBe('<p id="p1">在某地</p>');
});

test('a mention at the end of one source block never leaks into another', () => {
  const source = '甲地\n乙';
  const record = article([{ text: '甲地', spans: [{ start: 0, end: 2 }] }, { text: '乙', spans: [{ start: 3, end: 4 }] }], { regions: [region('1', [0, 4])] });
  expect(bare(source, record)).not.toContain('class="place"');
});

test('characters that were put right are marked and say what stood there; wraps and marks are not', () => {
  const source = '末来 可期';
  const record = article([{ text: '未来可期', spans: [{ start: 0, end: 5 }], repairs: [{ rule: 'glyph', at: 0, before: '末', after: '未' }, { rule: 'wrap', at: 2, before: ' ', after: '' }] }]);
  expect(bare(source, record)).toBe('<p id="p1"><ins title="原文识读作“末”">未</ins>来可期</p>');
});

test('a dateline opens the paragraph it was printed in', () => {
  const source = '新华社宁波3月24日电\n今天';
  const record = article([{ role: 'dateline', text: '新华社宁波3月24日电', spans: [{ start: 0, end: 12 }] }, { text: '今天', spans: [{ start: 12, end: 14 }] }]);
  expect(bare(source, record)).toBe('<p id="p1"><b class="dateline" id="x0">新华社宁波3月24日电</b>　今天</p>');
});

test('list items that follow each other are one list; headings, notes and captions keep their kind', () => {
  const record = article([
    { role: 'editor_note', text: '编者按' }, { role: 'heading', text: '小题' }, { role: 'list', text: '一' }, { role: 'list', text: '二' },
    { role: 'caption', text: '车间' }, { role: 'credit', text: '某某摄' },
  ]);
  expect(bare('', record).replaceAll('\n', '')).toBe(
    '<aside class="note" aria-label="编者按"><p id="p1">编者按</p></aside><h2 id="s1">小题</h2><ul><li id="p2">一</li><li id="p3">二</li></ul>' +
      '<figure class="picture" id="p4"><figcaption class="caption">车间</figcaption><p class="credit" id="x5">某某摄</p></figure>',
  );
});

test('what is missing at either end is said in brackets', () => {
  const html = bare('', article([{ text: '半截' }], { begins: 'truncated', ends: 'truncated' }));
  expect(html.match(/〔此处缺文/g)).toHaveLength(2);
});

test('a jump that was resolved leads to the other piece, one that was not stays a line of text', () => {
  const blocks: Partial<Block>[] = [{ text: '正文' }, { role: 'jump', text: '下转第7版' }];
  expect(bare('', article(blocks), { from: null, to: { href: '/articles/b/', title: '后半篇', imprint: '' } })).toContain('<p class="jump" id="x1"><a href="/articles/b/" title="后半篇">下转第7版</a></p>');
  expect(bare('', article(blocks))).toContain('<p class="jump" id="x1">下转第7版</p>');
});

test('a title block the head of the article does not tell becomes a heading', () => {
  const record = article([{ role: 'headline', text: '大题' }, { role: 'headline', text: '又一题' }, { text: '文' }], { headline: '大题' });
  expect(bare('', record).replaceAll('\n', '')).toBe('<h2 id="s1">又一题</h2><p id="p1">文</p>');
});

test('headings are told for a table of contents, without the marks inside them', () => {
  const record = article([{ role: 'heading', text: '前后', spans: [{ start: 0, end: 1 }, { start: 2, end: 3 }], seams: [{ at: 1, confidence: 0.9, sure: true, evidence: '' }] }]);
  expect(articleHtml({ article: record, lines: sourceLines('前\n后'), regionName: String, regionHref: () => null, jumps: { from: null, to: null } }).sections).toEqual([{ id: 's1', text: '前后' }]);
});

test('verse keeps its lines', () => {
  const source = '一条小河\n绕着老屋静静地流';
  expect(bare(source, article([{ text: source, spans: [{ start: 0, end: source.length }] }]))).toBe('<p id="p1" class="verse">一条小河<br>\n绕着老屋静静地流</p>');
});
