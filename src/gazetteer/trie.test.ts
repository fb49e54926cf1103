import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTrie, wordsAt } from './trie.ts';

const word = fc.string({ unit: fc.constantFrom('永', '定', '区', '县', '\uffff', '\u0001'), minLength: 1, maxLength: 5 });

test('finds what startsWith finds, shortest first', () => {
  fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), fc.array(word, { maxLength: 8 }), (words, parts) => {
    const text = parts.join('');
    const trie = buildTrie(words);
    const ends: number[] = [];
    const found: number[] = [];
    for (let start = 0; start < text.length; start++) {
      const count = wordsAt(trie, text, start, ends, found);
      const expected = words.filter((one) => text.startsWith(one, start)).sort((a, b) => a.length - b.length);
      expect(found.slice(0, count).map((index) => words[index])).toEqual(expected);
      expect(ends.slice(0, count)).toEqual(expected.map((one) => start + one.length));
    }
  }));
});
