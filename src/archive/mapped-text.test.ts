import { expect, test } from 'vitest';
import { checkPromises } from './invariants.ts';
import { apart, applyEdits, letterSpace, spread, spreadPage } from './mapped-text.ts';
import { sourceOffsets } from './offsets.ts';
import { pageText } from './page-text.ts';
import { plainPage } from './plain-page.ts';

const spaced = (text: string): string => [...text].join(' ');
const story = '停产十一年的船厂打开了大门，两座船台之间搭起木头书架，孩子们脱了鞋坐在上面看书。';

/** For each character of the text what it stands for. */
const parts = (source: string, edits: Parameters<typeof applyEdits>[1]): string[] => {
  const { text, from, to } = applyEdits(source, edits);
  return [...text].map((character, i) => `${character}=${source.slice(from[i], to[i])}`);
};

test('letters that are taken out go with a neighbour, marks with nobody', () => {
  expect(parts('甲<b>乙', [{ start: 1, end: 4, put: '' }])).toEqual(['甲=甲<b>', '乙=乙']);
  expect(parts(' <b>乙', [{ start: 1, end: 4, put: '' }])).toEqual([' = ', '乙=<b>乙']);
  expect(parts('甲**乙', [{ start: 1, end: 3, put: '' }])).toEqual(['甲=甲', '乙=乙']);
});

test('between two blanks no letters are taken out', () => {
  expect(applyEdits('甲 <b> 乙', [{ start: 2, end: 5, put: '' }]).text).toBe('甲 <b> 乙');
  expect(applyEdits('甲 ** 乙', [{ start: 2, end: 4, put: '' }]).text).toBe('甲  乙');
});

test('what is put in has the letters it stands for, a blank never', () => {
  expect(parts('<td>甲', [{ start: 0, end: 4, put: '\n- ' }])).toEqual(['\n=', '-=<td', ' =>', '甲=甲']);
  expect(parts('甲<td>乙', [{ start: 1, end: 5, put: ' ' }])).toEqual(['甲=甲<td', ' =>', '乙=乙']);
});

test('spans lead back to the source', () => {
  const source = `\u3000${spaced(story)}`;
  const read = pageText(source)!;
  const [span] = spread(read, [{ start: read.text.indexOf('船厂'), end: read.text.indexOf('船厂') + 2 }]);
  expect(source.slice(span!.start, span!.end)).toBe('船 厂');
});

test('a page read from such a text keeps all promises with its source, and each character its place', () => {
  const text = `${spaced(story)}\n\n老 船  长 𠮷 \n\n<table><tr><td>甲</td><td>乙</td></tr></table>\n\n约 $3\\mathrm{kg}$ 。`;
  const read = pageText(text)!;
  const plain = plainPage({ file: 'p.txt', sha256: '', encoding: 'utf-8', text: read.text });
  const { page, articles } = spreadPage(read, text, plain.page, plain.articles);
  expect(checkPromises({ text }, page, articles)).toEqual([]);
  const { blocks } = articles[0]!;
  expect(blocks.map((block) => block.text)).toEqual([story, '老船  长𠮷', '- 甲\u3000乙', '约3kg。']);
  expect([...sourceOffsets(blocks[0]!)].map((offset) => text[offset])).toEqual([...story]);
  expect(blocks[3]!.repairs.map(({ rule, before, after }) => [rule, before, after])).toEqual([['markup', ' $', ''], ['markup', '\\mathrm{', ''], ['markup', '}$ ', '']]);
});

test('a repair is taken apart into the blanks it took out', () => {
  expect(apart({ rule: letterSpace, at: 3, before: '船 厂 ，', after: '船厂，' })).toEqual([{ rule: letterSpace, at: 4, before: ' ', after: '' }, { rule: letterSpace, at: 5, before: ' ', after: '' }]);
  const other = { rule: 'wrap', at: 3, before: ' ', after: '' };
  expect(apart(other)).toEqual([other]);
});
