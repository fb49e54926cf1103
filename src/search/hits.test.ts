import { describe, expect, test } from 'vitest';
import { findHits } from './hits.ts';
import { pieces, snippets } from './snippet.ts';

const shown = (text: string, terms: string[], variants?: Map<string, string>): string =>
  pieces(text, findHits(text, terms, variants)).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');

describe('hits', () => {
  test('are marked as printed', () => expect(shown('记者 周 俊 ＡＢ报道', ['周俊', 'ab'])).toBe('记者 [周 俊] [ＡＢ]报道'));
  test('in the other script', () => expect(shown('以後再說', ['以后'], new Map([['後', '后']]))).toBe('[以後]再說'));
  test('do not overlap; the longer one stays', () => expect(shown('张家界市', ['张家', '张家界'])).toBe('[张家界]市'));
  test('are all found', () => expect(shown('好好好好', ['好好'])).toBe('[好好][好好]'));
});

describe('snippets', () => {
  const text = `${'前'.repeat(60)}甲${'中'.repeat(200)}乙${'后'.repeat(80)}`;
  const cut = (terms: string[]): string[] => snippets([text], [findHits(text, terms)]).map((list) => list.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join(''));
  test('show each term once before one twice', () => {
    expect(cut(['甲', '乙'])).toEqual([expect.stringContaining('[甲]'), expect.stringContaining('[乙]')]);
  });
  test('say where text was left out', () => expect(cut(['甲'])[0]).toMatch(/^…前+\[甲\]中+…$/u));
  test('never cut a character in two', () => {
    const rare = `${'𠮷'.repeat(60)}甲${'𠮷'.repeat(60)}`;
    for (const list of snippets([rare], [findHits(rare, ['甲'])])) expect(list.map((piece) => piece.text).join('').isWellFormed()).toBe(true);
  });
});
