import { expect, test } from 'vitest';
import { printedForms } from './printed-lines.ts';

const firstLines = (raws: readonly string[]): unknown[] => printedForms(raws).map(({ firstLine }) => firstLine);

/** Print text in lines of a column, the first one shorter by an indent. */
function printed(text: string, width: number, indent: number, end = ' '): string {
  const lines = [text.slice(0, width - indent)];
  for (let at = width - indent; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join(end);
}
const text = '今年入冬以来全市各级林业部门组织干部群众上山植树造林十余万亩并且落实管护责任到山头地块';
const page = (end: string): string[] => [printed(text, 12, 2, end), printed(text, 12, 2, end), printed(text, 12, 0, end), printed(text, 12, 2, end)];

test.each([' ', '\n'])('a paragraph begins with an indent, a torn one goes on without (lines end with %j)', (end) => {
  expect(firstLines(page(end))).toEqual(['indented', 'indented', 'flush', 'indented']);
});

test('narrow signs take half the room', () => {
  // 2021, 12 and 9 take three and a half: the line is two short of the twelve the others hold.
  expect(firstLines([...page(' '), '2021年12月9日全市的 ' + printed(text, 12, 0)])[4]).toBe('indented');
});

test('lines that were made by counting say nothing', () => {
  expect(firstLines([text, text, text, text].map((piece) => printed(piece, 12, 0)))).toEqual([null, null, null, null]);
});

test('pieces without line ends say nothing, spaces for something else neither', () => {
  expect(firstLines([text, text])).toEqual([null, null]);
  expect(firstLines(['让企业 长起来 后走得快', '能让110个 全球第一 汇聚一地', '链 块 实现都 变好', '打造 一流 目的地'])).toEqual([null, null, null, null]);
});

test('a short piece is judged by the column of its neighbours', () => {
  expect(firstLines([...page(' '), printed(text.slice(0, 20), 12, 0)])[4]).toBe('flush');
});

const lastLines = (raws: readonly string[]): unknown[] => printedForms(raws).map(({ lastLine }) => lastLine);

test('a torn paragraph ends with a full line, a title does not', () => {
  // 10 characters behind the indent and two lines of 12: nothing is left over.
  const torn = text.slice(0, 34);
  expect(lastLines([printed(torn, 12, 2), '护绿有责', printed(text, 12, 2), printed(torn, 12, 2), '今年入冬以来全市各级'])).toEqual(['full', 'short', null, 'full', 'full']);
});

test('where torn paragraphs end anywhere in a line, the page does not keep to its lines', () => {
  expect(lastLines([printed(text.slice(0, 30), 12, 2), printed(text.slice(0, 39), 12, 2), '护绿有责', printed(text, 12, 2)])).toEqual([null, null, null, null]);
});

test('a space parts a text unless a line of the column ends there', () => {
  const parted = (raws: readonly string[]): boolean[] => printedForms(raws).map((form) => form.parted);
  expect(parted([...page(' '), '上山植树 护绿有责', printed(text.slice(0, 20), 12, 0)])).toEqual([false, false, false, false, true, false]);
  expect(parted(['上山植树 护绿有责', '上山植树护绿有责', '上山植树\n护绿有责'])).toEqual([true, false, false]);
});

test('parts of as many characters each, between commas or spaces that end no line', () => {
  const even = (raws: readonly string[]): boolean[] => printedForms(raws).map((form) => form.even);
  expect(even(['上山植树 护绿有责', '上山植树，护绿有责', '**上山植树 护绿有责**'])).toEqual([true, true, true]);
  expect(even(['上山植树护绿', '上山植树，人人护绿有责', '上山\n植树', '上山植树，护绿有责。'])).toEqual([false, false, false, false]);
});
