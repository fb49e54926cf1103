import { expect, test } from 'vitest';
import { pageManner } from './page-manner.ts';
import { repairText } from './repair-text.ts';

const prose = '近年来某市大力弘扬尊老爱老的优良传统，积极应对人口老龄化，推动机构养老服务高质量开展，取得明显成效。目前全市共建成养老机构一百一十一家，养老床位三万张，每千名老人拥有床位四十一张。去年以来又有十五个敬老院完成改建，覆盖率达到九成以上。';
/** The text set in a column, with a space at each line's end. */
const set = (text: string, width: number): string => text.replace(new RegExp(`(.{${width}})(?!$)`, 'gu'), '$1 ');

test('columns of two widths are found, and their line ends undone', () => {
  const page = [set(prose, 16), set(prose, 22), set(prose, 16), set(prose, 22)].join('\n\n');
  const manner = pageManner(page);
  expect(manner.columns.map(({ width }) => width)).toEqual(expect.arrayContaining([16, 22]));
  for (const paragraph of page.split('\n\n')) expect(repairText([paragraph], manner).text).toBe(prose);
});

test('spaces at no regular distance are no line ends', () => {
  const page = '让企业 走得快 后不怕摔，设立人才信贷风险池，让双方吃下 定心丸 ；推出 商业秘密 保护等服务。有事 共患难 ，没事 不争利 ，一些企业这样概括当地的政商关系，格外 亲切 。'.repeat(3);
  expect(pageManner(page).columns).toEqual([]);
});

test('half-width marks, lost quotation marks and look-alikes are told by what stands on the page', () => {
  expect(pageManner('他说,今天很好,大家都来了:请看;'.repeat(4)).halfWidth).toBe(true);
  expect(pageManner('他说，今天很好，大家都来了。').halfWidth).toBe(false);
  expect(pageManner('全省 一盘棋 抓好落实，打好 组合拳 。'.repeat(40)).lostQuotes).toBe(true);
  expect(pageManner('布场上的入民说，今夭很好。').confused).not.toBeNull();
  expect(pageManner('市场上的人民说，今天很好，深入基层。').confused).toBeNull();
});
