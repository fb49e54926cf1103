import { describe, expect, test } from 'vitest';
import { checkPromises } from './invariants.ts';
import { joinPages } from './parse-archive.ts';
import { parseFile } from './parse-page.ts';
import { longestPage, readSources } from './source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const helpers = { cut: (text: string) => [...text], tag: () => [], bond: () => 0, regions: () => [], keywords: () => [] };

describe('readSources', () => {
  test('takes a form feed where a line begins for the border of two pages', () => {
    const text = '宁波日报\n一版有字。\n\f慈溪日报\n二版有字。\n\f\n \n';
    const { sources, messages } = readSources('a.txt', bytes(text));
    expect([messages, sources.map((source) => [source.text, source.part])]).toEqual([[], [['宁波日报\n一版有字。\n', { number: 1, of: 2, start: 0, end: 11 }], ['\f慈溪日报\n二版有字。\n\f\n \n', { number: 2, of: 2, start: 11, end: text.length }]]]);
  });
  test('counts the offsets of every page in the whole file', () => {
    const text = '\ufeff慈溪开工\n\n昨日，项目开工。\r\n\f宁波开会\n\n今天，会议举行。\r\n';
    const { sources } = readSources('a.txt', bytes(text));
    const { pages, articles } = joinPages(parseFile(sources, [], helpers));
    const whole = text.slice(1);
    expect(pages.map(({ id, source }) => [id, source.file, source.length])).toEqual([['a-p1', 'a.txt', whole.length], ['a-p2', 'a.txt', whole.length]]);
    for (const page of pages) {
      const { start, end } = page.source.part!;
      expect(checkPromises({ text: whole.slice(start, end), offset: start }, page, articles.filter((article) => article.page === page.id))).toEqual([]);
    }
  });
  test.each(['<!-- PageBreak -->', '<!-- page break -->', '{1}------------------------------------------------', '## Page 2', '=== 第 2 页 ===', '--- Page 2/8 ---'])('takes %s for the border of two pages', (mark) => {
    expect(readSources('a.txt', bytes(`宁波。\n${mark}\n慈溪。\n${mark}\n`)).sources.map((source) => source.text)).toEqual(['宁波。\n', `${mark}\n慈溪。\n${mark}\n`]);
    expect(readSources('a.txt', bytes(`${mark}\n宁波。`)).sources).toHaveLength(1);
  });
  test.each([['a form feed at the end', '宁波。\n\f'], ['one inside a line', '宁\f波。\n慈溪。']])('takes %s for no border', (_, text) => expect(readSources('a.txt', bytes(text)).sources.map((source) => source.text)).toEqual([text]));
  test.each([
    ['an empty file', bytes(''), 'a.txt 1 empty'],
    ['white space', bytes(' \n\n'), 'a.txt 1 empty'],
    ['a PDF', bytes('%PDF-1.7 宁波'), 'a.txt 1 not-text'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x81, 0x5b, 0, 0), 'a.txt 1 not-text'],
    ['a program', Uint8Array.from({ length: 600 }, (_, i) => (i * 37) & 0xff), 'a.txt 1 not-text'],
    ['a page without end', bytes('字'.repeat(longestPage + 1)), 'a.txt 1 too-long'],
  ])('refuses %s by name', (_, content, told) => {
    const { sources, messages } = readSources('a.txt', content);
    expect([sources, messages.map(({ file, line, ruleId, level }) => `${file} ${line} ${ruleId}${level === 'error' ? '' : '?'}`)]).toEqual([[], [told]]);
  });
  test('tells where bytes could not be decoded', () => {
    const content = bytes(`${'宁波市。\n'.repeat(30)}慈溪`);
    content[content.length - 4] = 0xff;
    expect(readSources('a.txt', content).messages).toMatchObject([{ line: 31, ruleId: 'undecodable', level: 'warning' }]);
  });
  test('tells of text that was taken for another encoding before', () => {
    const told = (text: string): string[] => readSources('a.txt', bytes(text)).messages.map(({ ruleId }) => ruleId);
    expect(told(Buffer.from('宁波市今天召开会议。').toString('latin1'))).toEqual(['misread']);
    expect([told('宁波市今天召开会议。'), told('Café crème à la carte'), told('2026-03-25')]).toEqual([[], [], []]);
  });
});
