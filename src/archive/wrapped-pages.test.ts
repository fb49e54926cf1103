import { expect, test } from 'vitest';
import { escapedLines } from './escaped-lines.ts';
import { lineAffixes } from './line-affixes.ts';
import { applyEdits, type Edit } from './mapped-text.ts';
import { pageText } from './page-text.ts';
import { wrappedDoctags } from './wrapped-doctags.ts';
import { wrappedHtml } from './wrapped-html.ts';
import { wrappedJson } from './wrapped-json.ts';
import { wrappedTsv } from './wrapped-tsv.ts';
import { wrappedXml } from './wrapped-xml.ts';

const reading = (edits: (source: string) => Edit[]) => (source: string): string => applyEdits(source, edits(source)).text;
const fromJson = reading(wrappedJson);
const fromHtml = reading(wrappedHtml);
const fromXml = reading(wrappedXml);
const fromTable = reading(wrappedTsv);
const fromDoctags = reading(wrappedDoctags);
const fromLines = reading(lineAffixes);
const fromEscapes = reading(escapedLines);

test('the words of a page of parts in JSON, with what is said to be a title', () => {
  const parts = [{ category: 'Title', bbox: [1, 2], text: '老船厂' }, { category: 'Section-header', text: '# 开门了' }, { category: 'Text', text: ' 江边的"老船厂"\n\n开了门。\n' }, { category: 'Picture' }];
  const words = '# 老船厂\n\n# 开门了\n\n江边的"老船厂"\n\n开了门。\n';
  expect(fromJson(JSON.stringify(parts))).toBe(words);
  expect(fromJson(`\`\`\`json\n${JSON.stringify({ page: parts }, null, 2)}\n\`\`\``)).toBe(words);
  expect(fromJson(parts.map((part) => JSON.stringify(part)).join('\n'))).toBe(words);
  expect(fromJson(JSON.stringify([{ type: 'text', text: '老船厂', text_level: 1 }, { type: 'image', image_caption: ['江边的船台'] }]))).toBe('# 老船厂\n\n江边的船台\n');
});

test('JSON that was broken off is read as far as it goes, characters by their numbers too', () => {
  expect(fromJson('[{"text": "老船厂"}, {"text": "\\u5f00\\u4e86')).toBe('老船厂\n\n开了\n');
});

test('words told twice, by lines and by parts, are read once; labels not at all', () => {
  expect(fromJson(JSON.stringify({ lines: ['江边的老船', '厂开了门'], parts: [{ label: '正文', content: '江边的老船厂开了门' }, { label: '正文', content: '两座船台之间' }, { label: '标题', content: '老船厂' }, { label: '正文', content: '搭起书架' }] }))).toBe('江边的老船厂开了门\n\n两座船台之间\n\n# 老船厂\n\n搭起书架\n');
});

test.each(['老船厂{"text": "开了门"}', '{"text": "开了门"}老船厂', '[图片]老船厂', '{}', '[1, 2]', '{"path": "a.png"}'])('%s is no page in JSON', (text) => {
  expect(wrappedJson(text)).toEqual([]);
});

test('the elements of a page in HTML, be they on lines of their own or not', () => {
  expect(fromHtml('<html><body>\n<h2 data-bbox="1 2">老船厂</h2><p class=a>江边的<b>老船厂</b><br/>开了门。</p>\n<div><p>两座船台之间</p></div><style>p { margin: 0 }</style></body></html>')).toBe('## 老船厂\n\n江边的老船厂\n开了门。\n\n两座船台之间\n');
  expect(fromHtml('<p>一</p><p>二</p><p>三 <!-- 图 --> 四</p>')).toBe('一\n\n二\n\n三 <!-- 图 --> 四\n');
});

test('lines of hOCR stay lines, without their indent', () => {
  const line = (words: string): string => `     <span class="ocr_line" title="bbox 1 2 3 4; x_size 30">${[...words].map((word) => `<span class="ocrx_word">${word}</span>`).join(' ')}</span>`;
  expect(pageText(`<p class="ocr_par">\n${line('江边的老船厂前不久')}\n${line('开了门。')}\n</p>\n<p>\n${line('两座船台之间搭起书架')}\n</p>\n<div>${line('孩子们坐在上面看书')}</div>`)!.text).toBe('江边的老船厂前不久\n开了门。\n\n两座船台之间搭起书架\n\n孩子们坐在上面看书\n');
});

test('words of hOCR on lines of their own are one line', () => {
  const line = (...words: string[]): string => `    <span class='ocr_line' title='bbox 1 2 3 4'>\n${words.map((word) => `     <span class='ocrx_word' title='x_wconf 91'>${word}</span>\n`).join('')}    </span>\n`;
  expect(fromHtml(`<div class='ocr_page'>\n <p class='ocr_par'>\n${line('江边', '的', '老船厂')}${line('开了', '门，', 'WiFi', '6', '也', '开了')}</p>\n <p>\n${line('两座', '船台')}</p>\n</div>`)).toBe('江边的老船厂\n开了门，WiFi 6也开了\n\n两座船台\n');
});

test('words of ALTO and PAGE XML, its lines as lines', () => {
  const words = '老船厂\n\n江边的老船厂\n开了门。\n';
  const alto = (line: string): string => `<TextLine ID="l">${[...line].map((word) => `<String ID="s" HPOS='1' CONTENT="${word}" WC="0.9"/>`).join('<SP WIDTH="3"/>')}</TextLine>`;
  expect(fromXml(`<alto><Layout><TextBlock ID="a">${alto('老船厂')}</TextBlock>\n<TextBlock>${alto('江边的老船厂')}\n${alto('开了门。')}</TextBlock></Layout></alto>`)).toBe(words);
  const equiv = (text: string): string => `<TextEquiv conf="0.9"><Unicode>${text}</Unicode></TextEquiv>`;
  const page = (line: string): string => `<TextLine id="l"><Coords points="1,2"/><Word>${equiv(line.slice(0, 2))}</Word><Word>${equiv(line.slice(2))}</Word>${equiv(line)}</TextLine>`;
  expect(fromXml(`<PcGts><Page><TextRegion>${page('老船厂')}${equiv('老船厂')}</TextRegion><TextRegion>${page('江边的老船厂')}${page('开了门。')}${equiv('江边的老船厂\n开了门。')}</TextRegion></Page></PcGts>`)).toBe(words);
  expect(wrappedXml('<p>老船厂<String CONTENT=" "/></p>')).toEqual([]);
});

test('the words of Tesseract’s table', () => {
  const row = (...cells: (string | number)[]): string => cells.join('\t');
  const table = [row('level', 'page_num', 'block_num', 'par_num', 'line_num', 'word_num', 'left', 'top', 'width', 'height', 'conf', 'text'), row(1, 1, 0, 0, 0, 0, 0, 0, 900, 900, -1, ''), row(5, 1, 1, 1, 1, 1, 3, 4, 5, 6, 96.5, '老'), row(5, 1, 1, 1, 1, 2, 3, 4, 5, 6, 96.5, '船厂'), row(5, 1, 2, 1, 1, 1, 3, 4, 5, 6, 96, '江边'), row(5, 1, 2, 1, 2, 1, 3, 4, 5, 6, 96, '开了门。')];
  expect(fromTable(`${table.join('\n')}\n`)).toBe('老船厂\n\n江边\n开了门。\n');
  expect(wrappedTsv('level\tpage_num\n5\t1')).toEqual([]);
});

test('the parts of a page in DocTags', () => {
  expect(fromDoctags('<doctag><page_header><loc_6><loc_4>江州日报</page_header>\n<section_header_level_1><loc_1><loc_2>老船厂</section_header_level_1>\n<text><loc_3>江边的老船厂\n开了门。</text></doctag>')).toBe('江州日报\n\n# 老船厂\n\n江边的老船厂\n开了门。\n');
  expect(wrappedDoctags('<text>老船厂</text>')).toEqual([]);
});

test('a stray tag makes no page in HTML', () => {
  expect(wrappedHtml('老船厂<p>开了门</p>\n\n<b>两座</b>船台')).toEqual([]);
});

const lines = ['老船厂', '江边的老船厂', '开了门。', '两座船台之间', '搭起书架。'];
const words = lines.join('\n');

test('what stands round every line is no part of it', () => {
  expect(fromLines(lines.map((line, i) => `${i + 1}: ${line}`).join('\n'))).toBe(words);
  expect(fromLines(lines.map((line, i) => `[${i}] ${line}`).join('\n'))).toBe(words);
  expect(fromLines(lines.map((line, i) => `${line}\t0.9${i}`).join('\n'))).toBe(words);
  expect(fromLines(lines.map((line) => `[[[61.0, 105.0], [500.0, 160.0]], ('${line}', 0.987)]`).join('\n\n'))).toBe(lines.join('\n\n'));
});

test('numbers that do not count the lines, or stand before some of them, are the page’s own', () => {
  expect(lineAffixes(lines.map((line) => `1. ${line}`).join('\n'))).toEqual([]);
  expect(lineAffixes(['老船厂', ...lines.map((line, i) => `${i + 1}. ${line}`)].join('\n'))).toEqual([]);
  expect(lineAffixes(lines.map((line, i) => `${line} ${i + 3}`).join('\n'))).toEqual([]);
});

test('line ends that were written as escapes are line ends, where there are few others', () => {
  expect(fromEscapes('老船厂\\n\\n\\n江边的\\"老船厂\\" \\n开了门。\\t两座\\n')).toBe('老船厂\n\n江边的"老船厂"\n开了门。 两座\n');
  expect(escapedLines('老船厂\\n\n江边\n开了\\n门\n。\\n\n')).toEqual([]);
});

test('what hangs on marks that a later reading takes out is kept', () => {
  const source = JSON.stringify([{ text: '老船厂\n***\r\n开了门' }]);
  const { text, from, to } = pageText(source)!;
  const covered = new Set(Array.from(text, (_, i) => i).flatMap((i) => Array.from({ length: to[i]! - from[i]! }, (_, k) => from[i]! + k)));
  expect([...source].flatMap((character, i) => (/[\p{L}\p{N}]/u.test(character) && !covered.has(i) ? [character] : []))).toEqual([]);
});
