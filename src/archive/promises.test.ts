import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinPages } from './parse-archive.ts';
import { checkPromises } from './invariants.ts';
import { parsePage } from './parse-page.ts';
import { readSources, type Source } from './source.ts';
import { dictionary } from './dictionary.ts';

/** How many pages of each sort are tried; the nightly run asks for more. */
const cases = Number(process.env.BAOKU_CASES ?? 80);

const helpers = { ...dictionary, regions: () => [], keywords: () => [] };
const sourceOf = (text: string): Source => ({ file: 'p.txt', sha256: '', encoding: 'utf-8', text });

/** Nothing lost, nothing doubled, nothing untraceable, no failure papered over by the plain page. */
function keepsPromises(text: string): void {
  const parsed = parsePage(sourceOf(text), helpers);
  expect(parsed.messages.filter(({ ruleId }) => ruleId !== 'hidden-text')).toEqual([]);
  expect(checkPromises({ text }, parsed.page, parsed.articles)).toEqual([]);
  const { pages, articles } = joinPages([parsed]);
  expect(checkPromises({ text }, pages[0]!, articles)).toEqual([]);
}

// Noise with the structure of pages: what rules look for, in any order, cut and joined anywhere.
const words = fc.constantFrom(
  '宁波日报', '慈溪市', '本报记者', '张三', '周 俊', '通讯员', '新华社北京3月24日电', '（记者 李四）', '本报讯', '摄影', '（下转第2版）', '（上接第1版）', '▲图为', '图①', '据新华社电', '编者按', '记者手记', '2026年3月25日', '星期三', '4版', '责任编辑',
  '会议强调，', '要抓好落实。', '项目开工', '同比增长39%', '“小巨人”', '——', '■', '●', '◆', '一、', '1.', '（一）', '# ', '## ', '**', '*', '***', '---', '<br>', '<img src="x">', '<table><tr><td>', '</td><td>', '</td></tr><tr><td>', '</td></tr></table>', '| 县 | 亩 |', '| --- | --- |', '$3 2.5\\%$', '$', '\\mathrm{kg}', '\\(', '\\)', '\\textbf{', '}', '```text', '<!-- p -->', '中 国 人 民 的 海 塘', '&nbsp;', '<p>', '</p>', '<h2 class="a">', '</h2>', '<span>', '</span>', '<style>td{}</style>', '<!-- PageHeader="', '" -->', '\\n', '\\"', '\\section{', '\\begin{tabular}{l|l}', '\\end{tabular}', '\\hline', ' & ', '\\\\', '<ref>', '</ref><box>(1,2)</box>', '{0}----------------------------', '以下是图片中的文字：', 'is_table: False', '[图片]', '<loc_12>', '<text>', '</text>', '<String CONTENT="', '"/>', '<TextLine>', '<Unicode>', '</Unicode>', '<TextEquiv>', '|', '- ', '* ', '> ', '\t', '　　', ' ', '，', '。', '：', '\u200b', '\u202e', '\ufeff', '\ufffd', '\0', '\ud83d', '𠮷', 'é', 'e\u0301', 'A', '1', '①', 'ﬁ', '㈱', '〇',
);
const ends = fc.constantFrom('', '', '', '\n', '\n\n', '\r\n', '\r', '  \n', '\f', '\u2028', '\n\n\n');
const noise = fc.array(fc.tuple(fc.oneof({ weight: 12, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), ends), { minLength: 1, maxLength: 60 }).map((parts) => parts.flat().join(''));

test('structured noise keeps the promises', { timeout: 3_600_000 }, () => fc.assert(fc.property(noise, keepsPromises), { numRuns: cases * 5 }));
test('any string keeps the promises', { timeout: 3_600_000 }, () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), keepsPromises), { numRuns: cases }));

// What readers of print write that were asked for JSON, whole and broken.
const tokens = fc.constantFrom('{', '}', '[', ']', ',', ':', '"text"', '"category"', '"Title"', '"宁波日报"', '"  慈溪开工\\n\\n昨日，\\"项目\\"开工。\\n "', '"\\u5f00\\u5de5"', '"text_level": 1', '12', '-0.5', 'null', ' ', '\n', '"', '宁波', '```');
const json = fc.array(tokens, { maxLength: 60 }).map((parts) => `[{"text": "${parts.join('')}`);
const parts = fc.array(fc.record({ category: fc.constantFrom('Title', 'Text', '标题'), bbox: fc.array(fc.nat(900), { maxLength: 4 }), text: fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 20 })) }), { maxLength: 8 });
test('JSON keeps the promises', { timeout: 3_600_000 }, () => fc.assert(fc.property(fc.oneof(json, parts.map((page) => JSON.stringify(page)), parts.map((page) => `\`\`\`json\n${JSON.stringify({ page }, null, 2)}\n\`\`\``)), keepsPromises), { numRuns: cases * 3 }));

/** A text in columns of 14 characters, read row by row. */
function acrossColumns(text: string, columns: number, between: string): string {
  const lines = text.replace(/\s+/g, '').match(/.{1,14}/gs) ?? [];
  const rows = Math.ceil(lines.length / columns);
  return `\n${Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => lines[column * rows + row]).filter((line) => line !== undefined).join(between)).join('\n')}\n`;
}

// The seeds themselves, damaged as scans and exports damage them.
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const damage: Record<string, (text: string, at: number, length: number, other: string) => string> = {
  'lost part': (text, at, length) => text.slice(0, at) + text.slice(at + length),
  'doubled part': (text, at, length) => text.slice(0, at + length) + text.slice(at),
  'part moved to the front': (text, at, length) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  'part of another page': (text, at, length, other) => text.slice(0, at) + other.slice(0, length) + text.slice(at),
  'no line ends': (text, at, length) => text.slice(0, at) + text.slice(at, at + length * 10).replace(/\s+/g, '') + text.slice(at + length * 10),
  'a line end behind every character': (text, at, length) => text.slice(0, at) + [...text.slice(at, at + length)].join('\n') + text.slice(at + length),
  'a blank behind every character': (text) => text.replace(/\S(?=\S)/gu, '$& '),
  'lines read across columns': (text, at, length) => text.slice(0, at) + acrossColumns(text.slice(at, at + length * 8), 2 + (length % 4), length % 2 ? '\n' : '    ') + text.slice(at + length * 8),
  'a blank line behind every line': (text, at, length) => text.slice(0, at) + (text.slice(at, at + length * 8).match(/.{1,14}/g) ?? []).join('\n\n') + text.slice(at + length * 8),
  'line ends as they are escaped': (text) => text.replaceAll('\n', '\\n'),
  'a number before every line': (text) => text.split('\n').filter((line) => line.trim()).map((line, i) => `${i + 1}: ${line}`).join('\n'),
  'how sure a reader was behind every line': (text) => text.split('\n').filter((line) => line.trim()).map((line) => `${line}\t0.98`).join('\n'),
  'HTML': (text, at, length) => text.slice(0, at).replace(/.+/g, '<p data-bbox="1 2">$&</p>') + text.slice(at).replace(/.+/g, (line) => (line.length < length ? `<h2>${line}</h2>` : `<div><p><span>${line}</span></p></div>`)),
  'ALTO': (text) => text.replace(/.+/g, (line) => `<TextLine ID="l"><String CONTENT="${line.replace(/"/g, '&quot;')}"/></TextLine>`),
  'DocTags': (text) => text.replace(/.+/g, '<text><loc_1><loc_2>$&</text>'),
  'no blank lines': (text) => text.replace(/\n+/g, '\n'),
  'CR alone': (text) => text.replaceAll('\n', '\r'),
  'half a character': (text, at) => `${text.slice(0, at)}\ud840${text.slice(at)}`,
  'noise inside': (text, at) => `${text.slice(0, at)}\n\0\u202e<table><tr><td>\n${text.slice(at)}`,
  'letters for white space': (text, at, length) => text.slice(0, at) + text.slice(at, at + length).replace(/\s/g, 'x') + text.slice(at + length),
};
const damaged = fc.tuple(fc.nat(seeds.length - 1), fc.array(fc.tuple(fc.constantFrom(...Object.values(damage)), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 400 }), fc.nat(seeds.length - 1)), { minLength: 1, maxLength: 4 }))
  .map(([seed, steps]) => steps.reduce((text, [change, share, length, other]) => change(text, Math.floor(share * text.length), length, seeds[other]!), seeds[seed]!).slice(0, 20_000));

test('damaged seeds keep the promises', { timeout: 3_600_000 }, () => fc.assert(fc.property(damaged, keepsPromises), { numRuns: Math.ceil(cases / 4) }));

test('any bytes are read or refused, and what is read has no byte-order mark', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const { sources, messages } = readSources('p.txt', bytes);
    expect(sources.length > 0 || messages.some(({ level }) => level === 'error')).toBe(true);
  }), { numRuns: cases });
});
