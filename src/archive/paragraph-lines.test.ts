import { expect, test } from 'vitest';
import { settingsOf } from './line-settings.ts';
import { type Manner, paragraphBeginnings, shareOfIndents } from './paragraph-lines.ts';

const text = '今年入冬以来全市各级林业部门组织干部群众上山植树造林十余万亩并且落实管护责任到山头地块让新栽的树苗安全过冬护林员每天巡山两次';
const tight: Manner = { rare: 0, indented: 0.05 };

/** Print text in lines of a column, the first one shorter by an indent. */
function printed(text: string, width: number, indent = 0): string[] {
  const lines = [text.slice(0, width - indent)];
  for (let at = width - indent; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}

/** Indexes of the lines that begin a paragraph. */
function beginnings(texts: readonly string[], manner = tight, goesOn = () => 0): number[] {
  const settings = settingsOf(texts);
  const lines = texts.map((text, i) => ({ text, alone: false, begins: false, ...(settings[i] ?? { width: 12, off: -12 }) }));
  return paragraphBeginnings(lines, goesOn, manner).flatMap((begins, i) => (begins ? [i] : []));
}

test('a paragraph ends with a line that is not full', () => {
  const [one, two] = [printed(text.slice(0, 43) + '。', 12), printed(text.slice(5, 50) + '。', 12)];
  expect(beginnings([...one, ...two])).toEqual([0, one.length]);
});

test('where paragraphs are indented, one begins behind a full last line too', () => {
  const [one, two, three] = [printed(text.slice(0, 45) + '。', 12, 2), printed(text.slice(0, 40) + '。', 12, 2), printed(text + '。', 12, 2)];
  expect(one.at(-1)).toHaveLength(12);
  expect(beginnings([...one, ...two, ...three], { rare: 0, indented: 0.95 })).toEqual([0, one.length, one.length + two.length]);
});

test('a headline of one or two lines stands between two paragraphs', () => {
  const one = printed(text.slice(0, 43) + '。', 12);
  expect(beginnings([...one, '植树造林添新绿', ...one])).toEqual([0, one.length, one.length + 1]);
  expect(beginnings([...one, '植树造林添了新绿色', '林业部门管护到山头', ...one])).toEqual([0, one.length, one.length + 2]);
});

test('a line longer than its column is no part of a paragraph', () => {
  const one = printed(text.slice(0, 43) + '。', 12);
  expect(beginnings([...one, '全市林业部门今冬植树造林十余万亩', ...one])).toEqual([0, one.length, one.length + 1]);
});

test('a paragraph that was not wrapped stands by itself among wrapped ones', () => {
  const one = printed(text.slice(0, 43) + '。', 12);
  const long = `${text}，${text}。`;
  expect(beginnings([...one, long, ...one, long.repeat(60), ...one])).toEqual([0, one.length, one.length + 1, 2 * one.length + 1, 2 * one.length + 2]);
});

test('torn text and what stands below it are parted where their words do not go on', () => {
  const [one, two] = [printed(text.slice(0, 36), 12), printed(text.slice(0, 43) + '。', 12)];
  const unlike = (above: string, below: string): number => (above === one[2] && below === two[0] ? -6 : 1);
  expect(beginnings([...one, ...two], tight, unlike as () => number)).toEqual([0, 3]);
  expect(beginnings([...one, ...two], tight, () => 1)).toEqual([0]);
});

test('where blank lines part paragraphs, what stands between two of them is one', () => {
  // A quotation ends with its line, and the paragraph goes on.
  const lines = ['今年入冬以来全市各级林业', '部门组织干部群众上山造林。', '十余万亩树苗的管护责任落', '实到山头地块。'];
  expect(beginnings(lines, { rare: -4, indented: 0.5 })).toEqual([0]);
});

test('settings are told by print or by count, whichever more lines agree with', () => {
  const counted = printed('2026年12月31日前完成造林1200亩' + text + text, 12);
  expect(settingsOf(counted).slice(0, -1).every((setting) => setting?.width === 12 && setting.off === 0)).toBe(true);
  expect(settingsOf(['长短', '不一的几行字', '说', '不出栏宽'])).toEqual([null, null, null, null]);
});

test('indents are seen behind short last lines', () => {
  const page = (indent: number): { text: string; off: number }[] => {
    const texts = Array.from({ length: 12 }, () => printed(text.slice(0, 40) + '。', 12, indent)).flat();
    return settingsOf(texts).map((setting, i) => ({ text: texts[i]!, off: setting!.off }));
  };
  expect(shareOfIndents(page(2))).toBeGreaterThan(0.8);
  expect(shareOfIndents(page(0))).toBeLessThan(0.2);
});
