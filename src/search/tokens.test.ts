import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { overlapMark, phraseTokens, regionMark, singleTokens, textTokens, word } from './tokens.ts';

/** Pagefind's quoted search: the words stand side by side. */
const holds = (tokens: readonly string[], phrase: readonly string[]): boolean => tokens.some((_, at) => phrase.every((token, index) => tokens[at + index] === token));
const indexed = (text: string): string[] => [...textTokens(text), '。', ...singleTokens([text])];

/** Strings of few different characters, so that one is often inside the other; rare and hostile ones among them. */
const text = fc.oneof(
  fc.array(fc.constantFrom('始', '于', '专', 'a', 'A', '1', ' ', '。', '-', '𠮷', '𠀀', '"', '\ud842', 'é', 'e\u0301', 'ａ', '後', '\ua000', '\ua080', '…'), { maxLength: 14 }).map((list) => list.join('')),
  fc.array(fc.nat(0x10ffff), { maxLength: 12 }).map((points) => String.fromCodePoint(...points)),
);

describe('words for Pagefind', () => {
  test('a text is found by exactly what it contains', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [source, query] = [normalise(a), normalise(b)];
        fc.pre(query !== '');
        expect(holds(indexed(source), phraseTokens(query))).toBe(source.includes(query));
      }),
      { numRuns: 3000 },
    );
  });

  test('every piece of a text finds it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (a, from, length) => {
        const source = [...normalise(a)];
        fc.pre(source.length > 0);
        const start = from % source.length;
        const query = source.slice(start, start + 1 + (length % source.length)).join('');
        expect(holds(indexed(source.join('')), phraseTokens(query))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('words hold letters only, so that Pagefind drops, splits and folds nothing', () => {
    fc.assert(
      fc.property(text, (a) => {
        for (const token of textTokens(normalise(a))) expect(token).toMatch(/^[\u4e00-\u9fff\ua000-\ua48c]+$/);
      }),
    );
  });

  test('two texts never share a word', () => {
    fc.assert(fc.property(text, text, (a, b) => { expect(word(normalise(a)) === word(normalise(b))).toBe(normalise(a) === normalise(b)); }));
  });

  test('marked words are no words of any text', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const tokens = indexed(normalise(a));
        expect(tokens).not.toContain(word(normalise(b)) + overlapMark);
        expect(tokens).not.toContain(word(normalise(b)) + regionMark);
      }),
    );
  });

  test('a chain across two blocks is not a phrase', () => {
    expect(holds([...textTokens('开始'), ...textTokens('于是')], phraseTokens('始于'))).toBe(false);
  });
});
