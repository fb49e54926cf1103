import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, queryLine, quoteTerm } from './query.ts';

const terms = (line: string): string[] => parseQuery(line).terms.map(({ text, exclude }) => (exclude ? '-' : '') + text);
const codes = (line: string): string[] => parseQuery(line).notes.map(({ code }) => code);

describe('a query line', () => {
  test('is words that must all occur', () => expect(terms('张家界　统战 张家界')).toEqual(['张家界', '统战']));
  test('keeps spaces and punctuation inside quotation marks', () => expect(terms('"New York, 2024" 报')).toEqual(['new york, 2024', '报']));
  test('takes two marks for one inside them', () => expect(terms('"说""好""的"')).toEqual(['说"好"的']));
  test('leaves out what follows a minus sign', () => expect(terms('统战 -会议 -"a b"')).toEqual(['统战', '-会议', '-a b']));
  test('keeps a dash inside a word', () => expect(terms('2016-2020 ——后面')).toEqual(['2016-2020', '--后面']));
  test('reads an unpaired mark as a character', () => {
    expect(terms('"清零')).toEqual(['"清零']);
    expect(terms('"清零"。')).toEqual(['"清零"。']);
    expect(codes('"清零')).toEqual(['open-quote']);
  });
  test('says what it passed over', () => {
    expect(codes('"" 词')).toEqual(['empty-phrase']);
    expect(codes('\u200b 词')).toEqual(['nothing-visible']);
    expect(codes('-词')).toEqual(['only-excluded']);
    expect(codes('- 词')).toEqual(['lone-minus']);
  });
  test('holds filters', () => {
    expect(parseQuery('报纸:湖南日报 地区："张 家 界" 年份:2019-2021 统战').filters).toEqual([
      { key: 'paper', value: '湖南日报' },
      { key: 'region', value: '张 家 界' },
      { key: 'year', value: '2019-2021' },
    ]);
  });
  test('is written as it is read', () => {
    const line = '统战 "a b" -会议 报纸:"甲 报" 年份:2019-2021';
    expect(queryLine(parseQuery(line))).toBe(line);
  });
  test('does not take a colon for a filter', () => expect(terms('记者:周俊 日报纸:一')).toEqual(['记者:周俊', '日报纸:一']));

  test('is never empty-handed: any line without white space and operators is one word', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((line) => !/[\s"-]|^.{2}[:：]/u.test(line)), (line) => { expect(parseQuery(line).terms.length + parseQuery(line).notes.length).toBe(1); }));
  });
  test('written by quoteTerm is read as that one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => /\p{L}/u.test(text)), (text) => {
        const query = parseQuery(quoteTerm(text));
        expect([query.terms.map(({ typed }) => typed), query.filters]).toEqual([[text], []]);
      }),
    );
  });
});
