import { describe, expect, test } from 'vitest';
import { checkPromises } from './invariants.ts';
import { undoRepairs } from './undo-repairs.ts';
import type { Article, Block, Page } from './record.ts';

const block = (text: string, spans: [number, number][], rest: Partial<Block> = {}): Block => ({ role: 'paragraph', text, spans: spans.map(([start, end]) => ({ start, end })), repairs: [], seams: [], ...rest });
const article = (...blocks: Block[]): Article => ({
  id: 'p-a', page: 'p', kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null,
  begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, blocks, regions: [], keywords: [], flags: [],
});
const page = (articles: string[], furniture: Page['furniture'] = []): Page => ({
  id: 'p', source: { file: 'p.txt', sha256: '', encoding: 'utf-8', length: 0 }, newspaper: null, date: null, date_evidence: null, date_spans: [], page: null, title: null, articles, furniture,
});
const check = (text: string, blocks: Block[], offset = 0): string[] => checkPromises({ text, offset }, page(['p-a']), [article(...blocks)]);

describe('the three promises', () => {
  test('hold for a text that is covered once', () => expect(check('宁波\n慈溪', [block('宁波', [[0, 2]]), block('慈溪', [[3, 5]])])).toEqual([]));
  test('name a lost letter by its place', () => expect(check('宁波3', [block('宁波', [[0, 2]])])).toEqual(['lost character "3" at 2']));
  test('name a doubled letter', () => expect(check('宁波', [block('宁波', [[0, 2]]), block('波', [[1, 2]])])).toEqual(['doubled character "波" at 1']));
  test('count both halves of a rare character', () => expect(check('𠮷', [block('\ud842', [[0, 1]])])).toEqual(['lost character "𠮷" at 1']));
  test('do not ask for punctuation', () => expect(check('—宁—', [block('宁', [[1, 2]])])).toEqual([]));
  test('refuse a span outside the text', () => expect(check('宁', [block('宁', [[0, 1]]), block('', [[5, 9]])])[0]).toContain('unexpected span 5–9'));
  test('refuse a text its spans do not tell', () => expect(check('宁波', [block('宁坡', [[0, 2]])])[0]).toContain('unexpected text'));
  test('count from the beginning of the page in its file', () => expect(check('宁波', [block('宁波', [[7, 9]])], 7)).toEqual([]));
});

describe('undoRepairs', () => {
  test('gives back what was printed', () => {
    const repairs = [{ rule: 'wrap', at: 1, before: '\n', after: '' }, { rule: 'comma', at: 2, before: ',', after: '，' }];
    expect(undoRepairs(block('宁波，', [[0, 4]], { repairs }))).toBe('宁\n波,');
  });
  test('tells when a repair is not where it says', () => expect(undoRepairs(block('宁', [[0, 1]], { repairs: [{ rule: 'x', at: 0, before: '', after: '波' }] }))).toBeNull());
});
