import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../archive/record.ts';
import { gazetteer } from './gazetteer.ts';
import { buildLinker, linkArticle } from './link.ts';

const linker = buildLinker(gazetteer());
const setting = { home: '330200', year: 2020 };
const paragraph = (text: string, more: Partial<Block> = {}): Block => ({ role: 'paragraph', text, spans: [{ start: 0, end: text.length }], repairs: [], seams: [], ...more });

const pieces = fc.constantFrom(
  '宁波', '宁波市', '慈溪市', '永定区', '鼓楼区', '溪口镇', '全市', '我省', '该县', '新华社', '、', '，', '。', '的', '(', '）', ' ', '\n', '记者王', '路', '湖', '大学', '前湾新区', '庸城', '😀', '\ud800', 'a', '2026',
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const blocks = fc.array(fc.record({ role: fc.constantFrom<Block['role'][]>('headline', 'paragraph', 'byline', 'dateline', 'caption'), text: fc.oneof(texts, fc.string({ unit: 'binary' })) }), { maxLength: 5 }).map((all) => {
  let at = 0;
  return all.map(({ role, text }): Block => {
    const middle = text.length >> 1;
    const spans = [{ start: at, end: at + middle }, { start: at + middle + 3, end: at + text.length + 3 }].filter(({ start, end }) => end > start);
    at += text.length + 9;
    return { role, text, spans, repairs: [], seams: [] };
  });
});

test('any text is read, and every link stands inside a span of its article', () => {
  fc.assert(fc.property(blocks, fc.constantFrom(null, '330200', '430000', '999999'), fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null }), (all, home, year) => {
    const spans = all.flatMap((block) => block.spans);
    for (const { code, mentions, weight } of linkArticle(linker, { blocks: all }, { home, year }).regions) {
      expect(code).toMatch(/^\d{6}(\d{3})?$/);
      expect(weight).toBeGreaterThan(0);
      expect(mentions.length).toBeGreaterThan(0);
      for (const { start, end } of mentions) expect(spans.some((span) => span.start <= start && start < end && end <= span.end)).toBe(true);
    }
  }));
});

test('the same article gives the same regions, one of them at most its own', () => {
  fc.assert(fc.property(blocks, (all) => {
    const once = linkArticle(linker, { blocks: all }, setting);
    expect(linkArticle(linker, { blocks: all }, setting)).toEqual(once);
    expect(once.regions.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1);
    expect(new Set(once.regions.map(({ code }) => code)).size).toBe(once.regions.length);
  }));
});

test('a name broken by a wrap is one mention over the break', () => {
  const block = paragraph('湘潭市农业局', { spans: [{ start: 0, end: 8 }], repairs: [{ rule: 'wrap', at: 1, before: '\n ', after: '' }] });
  expect(linkArticle(linker, { blocks: [block] }, setting).regions[0]).toMatchObject({ code: '430300', mentions: [{ start: 0, end: 5, text: '湘潭市' }] });
});

test('a name over a seam is told by its parts', () => {
  const block = paragraph('来自张家界市的', { spans: [{ start: 50, end: 54 }, { start: 10, end: 13 }] });
  const { mentions } = linkArticle(linker, { blocks: [block] }, setting).regions[0]!;
  expect(mentions).toMatchObject([{ start: 52, end: 54, text: '张家' }, { start: 10, end: 12, text: '界市' }]);
});

test('the region an article is about stands in its title, even where its city is named more often', () => {
  const { regions } = linkArticle(linker, { blocks: [{ ...paragraph('慈溪智造跑出加速度'), role: 'headline' }, paragraph('宁波去年增长。宁波提出目标。慈溪市响应。')] }, setting);
  expect(regions.find(({ primary }) => primary)).toMatchObject({ code: '330282', kind: 'about' });
});

test('a story of the whole country has no region of its own', () => {
  const { regions } = linkArticle(linker, { blocks: [paragraph('新华社北京3月24日电 全国各地春耕有序。')] }, { home: null, year: 2026 });
  expect(regions.every(({ primary, kind }) => !primary && kind === 'mention')).toBe(true);
});

test('a name that nothing decides is said to be several places', () => {
  const { regions, unresolved } = linkArticle(linker, { blocks: [paragraph('鼓楼区开展整治。')] }, { home: null, year: 2020 });
  expect(regions).toEqual([]);
  expect(unresolved[0]).toMatchObject({ text: '鼓楼区', start: 0, end: 3 });
  expect(unresolved[0]!.codes).toContain('350102');
});
