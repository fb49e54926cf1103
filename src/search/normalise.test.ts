import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseWithOffsets } from './normalise.ts';

/** Any code points at all, halves of pairs among them. */
const anything = fc.array(fc.oneof(fc.nat(0x3ff), fc.nat(0x10ffff)), { maxLength: 12 }).map((points) => String.fromCodePoint(...points));
const table = new Map([['後', '后'], ['𠀾', '𠀀']]);

describe('folding', () => {
  test.each([
    ['width and case', 'ＡＢＣ１２％', 'abc12%'],
    ['dashes', '2016–2020—2021－2022', '2016-2020-2021-2022'],
    ['dots between names', '阿不都•热依木・买买提', '阿不都·热依木·买买提'],
    ['quotation marks', '“清零”‘好’', `"清零"'好'`],
    ['spaces between Han characters', '周 俊\n　报道', '周俊报道'],
    ['spaces elsewhere become one', 'New \t York 2024 年', 'new york 2024 年'],
    ['what cannot be seen', '张\u200b家\ufeff界\u00ad', '张家界'],
    ['composed and decomposed accents', 'Cafe\u0301', 'café'],
    ['compatibility ideographs and radicals', '\uf9dc⼈', '隆人'],
    ['half a surrogate pair', 'a\ud842b', 'a\ufffdb'],
    ['traditional forms, where a table is given', '以後', '以后'],
    ['rare characters stay', '𠮷𠀀㐂', '𠮷𠀀㐂'],
    ['punctuation stays', '《条例》、（一）', '《条例》、(一)'],
  ])('%s', (_, source, expected) => {
    expect(normalise(source, table)).toBe(expected);
  });

  test('offsets lead back to the characters a piece came from', () => {
    const { text, starts, ends } = normaliseWithOffsets('周 俊，ＡB', table);
    const at = text.indexOf('俊,a');
    expect('周 俊，ＡB'.slice(starts[at], ends[at + 2])).toBe('俊，Ａ');
  });

  test('offsets are one for each unit and never go back', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { text, starts, ends } = normaliseWithOffsets(source, table);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        expect(starts.every((start, at) => start < ends[at]! && start >= (starts[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('the short way for plain text comes to the same as the long way', () => {
    const plain = fc.array(fc.constantFrom('张', '後', '𠀾', 'A', 'b', '１', '（', '，', '—', '“', '·', '》', '~', '～'), { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(plain, (source) => {
        // A character that is not seen leads the long way.
        const long = normaliseWithOffsets(`\u200b${source}`, table);
        expect(normaliseWithOffsets(source, table)).toEqual({ text: long.text, starts: long.starts.map((at) => at - 1), ends: long.ends.map((at) => at - 1) });
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (source) => { expect(normalise(normalise(source))).toBe(normalise(source)); }));
  });
});
