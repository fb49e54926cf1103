import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPromises } from '../invariants.ts';
import { formatMessage } from '../message.ts';
import type { Article, Block, Page } from '../record.ts';
import { readSidecar } from '../sidecar.ts';
import { solvePage } from '../solve-page.ts';
import { decodeSource } from '../source.ts';
import { applyCorrections, type Desk } from './apply-corrections.ts';
import type { Correction, Selector } from './correction.ts';

const source = '慈溪重大项目开工\n本报记者 张三\n昨日，慈溪市2个项\n目集中开工。总投资三亿元。\n宁坡举行会议\n会议强调，要抓好落实。\n版权所有\n链 块 协同';

/** A block for each line, the third and fourth as one; a new article at the fifth line. */
function desk(): Desk {
  const spans = [...source.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const block = (role: Block['role'], ...lines: number[]): Block => ({ role, text: lines.map((i) => source.slice(spans[i]!.start, spans[i]!.end)).join(''), spans: lines.map((i) => spans[i]!), repairs: [], seams: [] });
  const article = (id: string, blocks: Block[], headline: string | null): Article => ({
    id, page: 'p', kicker: null, headline, subhead: null, column: null, bylines: id === 'a' ? [{ name: '张三', role: '记者', org: '本报' }] : [], dateline: null, source: null,
    begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, blocks, regions: [], keywords: [], flags: [],
  });
  const articles = [article('a', [block('headline', 0), block('byline', 1), block('paragraph', 2, 3)], '慈溪重大项目开工'), article('b', [block('headline', 4), block('paragraph', 5), block('paragraph', 6), block('paragraph', 7)], '宁坡举行会议')];
  const page: Page = { id: 'p', source: { file: 'p.txt', sha256: '', encoding: 'utf-8', length: source.length }, newspaper: null, date: null, date_evidence: null, date_spans: [], page: null, title: null, articles: ['a', 'b'], furniture: [] };
  return { page, articles };
}

function apply(yaml: string): Desk & { told: string[] } {
  const sidecar = readSidecar('p.yaml', `corrections:\n${yaml}`, 'sidecar');
  const done = applyCorrections(source, desk(), sidecar.corrections);
  expect(checkPromises({ text: source }, done.page, done.articles)).toEqual([]);
  return { ...done, told: [...sidecar.messages, ...done.messages].map(formatMessage) };
}
const shape = ({ articles }: Desk): string[][] => articles.map(({ blocks }) => blocks.map(({ role, text }) => `${role}:${text}`));

describe('applyCorrections', () => {
  test('replaces words, over a column break too', () => {
    const done = apply('  - { op: replace, at: { exact: 2个项目 }, with: 三个项目, note: 见原版, by: 李四 }');
    expect(shape(done)[0]![2]).toBe('paragraph:昨日，慈溪市三个项目集中开工。总投资三亿元。');
    expect(done.articles[0]!.corrections).toEqual([{ op: 'replace', change: '“2个项目” → “三个项目”', note: '见原版', by: '李四' }]);
  });
  test('reads a headline anew', () => {
    const done = apply('  - { op: replace, at: 宁坡, with: 宁波 }');
    expect(done.articles[1]!.headline).toBe('宁波举行会议');
  });
  test('cuts a headline out of a paragraph', () => {
    const done = apply('  - { op: headline, at: 慈溪市2个项目集中开工 }');
    expect(shape(done)[0]).toEqual(['subhead:慈溪重大项目开工', 'byline:本报记者 张三', 'paragraph:昨日，', 'headline:慈溪市2个项目集中开工。', 'paragraph:总投资三亿元。']);
    expect([done.articles[0]!.headline, done.articles[0]!.subhead]).toEqual(['慈溪市2个项目集中开工。', '慈溪重大项目开工']);
  });
  test('gives a headline other words', () => expect(apply('  - { op: headline, at: 宁坡举行会议, with: 宁波举行会议 }').articles[1]!.headline).toBe('宁波举行会议'));
  test('sets a role', () => {
    const done = apply('  - { op: role, at: 宁坡举行会议, role: heading }');
    expect([shape(done)[1]![0], done.articles[1]!.headline]).toEqual(['heading:宁坡举行会议', null]);
  });
  test('sets bylines', () => expect(apply('  - { op: bylines, at: 总投资三亿元, bylines: [{ name: 王五, role: 通讯员 }, 赵六] }').articles[0]!.bylines).toEqual([{ name: '王五', role: '通讯员', org: null }, { name: '赵六', role: null, org: null }]));
  test('splits inside a paragraph', () => {
    const done = apply('  - { op: split, at: 总投资 }');
    expect(shape(done).slice(0, 2)).toEqual([['headline:慈溪重大项目开工', 'byline:本报记者 张三', 'paragraph:昨日，慈溪市2个项目集中开工。'], ['paragraph:总投资三亿元。']]);
    expect(done.page.articles).toEqual(['a', 'split-1', 'b']);
    expect(done.articles[0]!.bylines).toHaveLength(1);
  });
  test('splits before a block, with its headline and byline', () => {
    const done = apply('  - { op: split, at: 本报记者 }');
    expect([done.articles[0]!.headline, done.articles[1]!.headline, done.articles[1]!.bylines.length]).toEqual(['慈溪重大项目开工', null, 1]);
  });
  test('joins an article to the end of another', () => {
    const done = apply('  - { op: join, at: 宁坡举行会议, after: 三亿元 }');
    expect(shape(done)).toEqual([['headline:慈溪重大项目开工', 'byline:本报记者 张三', 'paragraph:昨日，慈溪市2个项目集中开工。总投资三亿元。宁坡举行会议', 'paragraph:会议强调，要抓好落实。', 'paragraph:版权所有', 'paragraph:链 块 协同']]);
    expect(done.articles[0]!.blocks[2]!.seams).toEqual([{ at: 22, confidence: 1, sure: true, evidence: '档案管理者指定' }]);
  });
  test('joins one paragraph of another article', () => expect(shape(apply('  - { op: join, at: 链块协同, after: 三亿元 }')).map((blocks) => blocks.at(-1))).toEqual(['paragraph:昨日，慈溪市2个项目集中开工。总投资三亿元。链 块 协同', 'paragraph:版权所有']));
  test('moves a block', () => expect(shape(apply('  - { op: move, at: 会议强调, after: 链块 }'))[1]).toEqual(['headline:宁坡举行会议', 'paragraph:版权所有', 'paragraph:链 块 协同', 'paragraph:会议强调，要抓好落实。']));
  test('hides a block', () => {
    const done = apply('  - { op: hide, at: 版权所有 }');
    expect([shape(done)[1]!.length, done.page.furniture]).toEqual([3, [{ spans: [{ start: 60, end: 64 }], text: '版权所有', reason: 'hidden' }]]);
  });
  test('hides all of an article, and says nothing of it in the next one', () => {
    const done = apply('  - { op: hide, at: 慈溪重大 }\n  - { op: hide, at: 本报记者 }\n  - { op: hide, at: 总投资三亿元 }');
    expect(done.articles.map(({ id, corrections }) => [id, corrections])).toEqual([['b', undefined]]);
  });
  test('changes only the quoted words where blanks stood between all characters', () => {
    const raw = '昨 日 ， 慈 溪 市 举 行 大 会 。';
    const spaced = (entry: string) => {
      const block: Block = { role: 'paragraph', text: '昨日，慈溪市举行大会。', spans: [{ start: 0, end: raw.length }], repairs: [{ rule: 'letter-space', at: 0, before: raw, after: '昨日，慈溪市举行大会。' }], seams: [] };
      const { corrections } = readSidecar('p.yaml', `corrections:\n  - ${entry}\n`, 'sidecar');
      const { page, articles } = desk();
      return applyCorrections(raw, { page: { ...page, articles: ['a'] }, articles: [{ ...articles[0]!, headline: null, bylines: [], blocks: [block] }] }, corrections).articles.map(({ blocks }) => blocks.map(({ text }) => text));
    };
    expect(spaced('{ op: replace, at: 慈溪市, with: 象山县 }')).toEqual([['昨日，象山县举行大会。']]);
    expect(spaced('{ op: split, at: 举行 }')).toEqual([['昨日，慈溪市'], ['举行大会。']]);
    expect(spaced('{ op: headline, at: 慈溪市举行 }')[0]).toContain('慈溪市举行');
  });
  test('tells where the words stand that are not unique, and which are nearest to those that are gone', () => {
    const { told, articles } = apply('  - { op: hide, at: 会议 }\n  - { op: hide, at: { exact: 会议, suffix: 强调 } }\n  - { op: hide, at: 会议强凋 }');
    expect(told).toEqual([
      'p.yaml:2:5  Unexpected repetition of “会议” on the page, expected it once: it stands 2 times, at 5:5, 6:1; add prefix or suffix; the correction was left out  (correction)',
      expect.stringContaining('p.yaml:4:5  Unexpected lack of “会议强凋” on the page, expected it once: nearest is 6:1, “会议强调，要抓好落实'),
    ]);
    expect(articles[1]!.blocks).toHaveLength(3);
  });
  test('names what it does not know, with the nearest that it does', () => {
    expect(apply('  - { op: repalce, at: x }\n  - { op: role, at: x, role: heading, wiht: y }\n  - 3').told).toEqual([
      'p.yaml:2:11  Unexpected op repalce, expected replace; the correction was left out  (correction)',
      expect.stringContaining('p.yaml:3:39  Unexpected key wiht, expected '),
      'p.yaml:4:5  Unexpected value, expected a correction with op and at; the correction was left out  (correction)',
      expect.stringContaining('p.yaml:3:5  Unexpected lack of “x”'),
    ]);
  });
});

// Whatever an owner writes, each letter stays where it can be found, once.
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => decodeSource(name, readFileSync(`seeds/${name}`)));
const solved = seeds.map((seed) => solvePage(seed, { cut: (text) => [...text], tag: () => [], bond: () => 0 }));

const quote = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), length: fc.integer({ min: 1, max: 40 }) });
const op = fc.constantFrom('headline' as const, 'role' as const, 'split' as const, 'join' as const, 'move' as const, 'replace' as const, 'hide' as const);

test('any corrections keep the promises', () => {
  fc.assert(fc.property(fc.nat(seeds.length - 1), fc.array(fc.record({ op, at: quote, after: quote, with: fc.string({ maxLength: 5 }) }), { maxLength: 8 }), (seed, drawn) => {
    const { text } = seeds[seed]!;
    const selector = ({ at, length }: { at: number; length: number }): Selector => ({ exact: text.slice(Math.floor(at * text.length)).slice(0, length), prefix: '', suffix: '', line: 1, column: 1 });
    const corrections = drawn.map((one) => ({ ...one, role: 'caption' as const, at: selector(one.at), after: selector(one.after), note: null, by: null, file: 'p.yaml', line: 1, column: 1 }) as Correction);
    const done = applyCorrections(text, structuredClone(solved[seed]!), corrections);
    expect(checkPromises({ text }, done.page, done.articles)).toEqual([]);
  }), { numRuns: 150 });
});
