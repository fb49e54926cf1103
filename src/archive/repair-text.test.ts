import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnPairs } from './character-pairs.ts';
import { pageManner } from './page-manner.ts';
import { repairText } from './repair-text.ts';
import { undoRepairs } from './undo-repairs.ts';

const plain = pageManner('');
const confused = learnPairs(['市场上的人民说，人民的市场；人民到市场去。']);
const wrapped = { ...plain, columns: [{ width: 14, measure: 'characters' as const }] };
const words = new Set(['防控', '银行', '行长', '人民', '市场', '就是', '命令', '防疫', '又要', '抢抓', '农时', '问题', '今天', '解决', '疫情']);
/** A dictionary of a few words is enough to show a rule. */
const cut = (text: string): string[] => {
  const found: string[] = [];
  for (let i = 0; i < text.length; ) {
    const size = words.has(text.slice(i, i + 2)) ? 2 : 1;
    found.push(text.slice(i, i + size));
    i += size;
  }
  return found;
};

test.each([
  ['a space at the width of the column is a line end', ['昨天闭幕的国际农业机械和装备 制造产业博览会确定长期落户 湖州。'], '昨天闭幕的国际农业机械和装备制造产业博览会确定长期落户湖州。'],
  ['the first line is shorter by its indent', ['会议昨天在本市召开，有三 百名代表参加了这次的会议。'], '会议昨天在本市召开，有三百名代表参加了这次的会议。'],
  ['a space inside a word is a line end where lines do end in spaces', ['要解决疫 情防控的难题'], '要解决疫情防控的难题'],
  ['a space elsewhere stays', ['让企业 走得快 后不怕摔'], '让企业 走得快 后不怕摔'],
  ['a line end goes', ['公司计划将加\n拿大、欧洲的基地'], '公司计划将加拿大、欧洲的基地'],
  ['what is doubled at a seam goes once', ['抓好疫情防控', '控，又要抢抓农时'], '抓好疫情防控，又要抢抓农时'],
  ['two words that share a character stay', ['我们到银行', '行长说'], '我们到银行行长说'],
  ['several characters doubled at a seam', ['《山城：我的故乡》', '乡》《大河向东》'], '《山城：我的故乡》《大河向东》'],
  ['a phrase read twice', ['一家工厂带动一片村庄,也 一家工厂带动一片村庄,也 承担责任'], '一家工厂带动一片村庄，也 承担责任'],
  ['a doubled word of grammar', ['疫情就是命令,防控就是是防疫'], '疫情就是命令，防控就是防疫'],
  ['tags and marks', ['## 牵住"牛<mark>鼻子"</mark>的**人**'], '牵住“牛鼻子”的人'],
  ['entities, by name and by number', ['他说&ldquo;要抓好落实&rdquo;&#65292;&#x4f60;我&hellip;AT&T;&#1;'], '他说“要抓好落实”，你我…AT&T;&#1;'],
  ['digits above the line', ['产量为10<sup>4</sup>吨，面积3平方米<sup>[1]</sup>'], '产量为10⁴吨，面积3平方米[1]'],
  ['half-width marks, but not in numbers and addresses', ['他说:1,000元,占3.5%,见http://a.cn/b?c,不贵(约10:30)'], '他说：1,000元，占3.5%，见http://a.cn/b?c，不贵（约10:30）'],
  ['a quotation mark without partner stays', ['他说"好'], '他说"好'],
])('%s', (_, pieces, text) => {
  const repaired = repairText(pieces, wrapped, { cut });
  expect(repaired.text).toBe(text);
  expect(undoRepairs(repaired)).toBe(pieces.join(''));
});

test('look-alikes are corrected on a confused page only', () => {
  expect(repairText(['解决布场问题的入民'], { ...plain, confused }, { cut }).text).toBe('解决市场问题的人民');
  expect(repairText(['解决布场问题的入民'], plain, { cut }).text).toBe('解决布场问题的入民');
});

test('lost quotation marks come back around phrases that are always quoted, or quoted elsewhere on the page', () => {
  const manner = { ...plain, lostQuotes: true, quoted: new Set(['红马甲']) };
  expect(repairText(['防控工作全市 一盘棋 ，打好 组合拳 。让 红马甲 走进 小巷深处 。'], manner).text).toBe('防控工作全市“一盘棋”，打好“组合拳”。让“红马甲”走进 小巷深处。');
  expect(repairText(['防控工作全市 一盘棋 ，'], plain).text).toBe('防控工作全市 一盘棋，');
});

test('a headline keeps its two lines apart', () => {
  expect(repairText(['抢抓机遇\n助力转型'], plain, { prose: false }).text).toBe('抢抓机遇 助力转型');
});

test('seams are offsets into the repaired text', () => {
  const { text, seamOffsets } = repairText(['防控', '控，又要', '<b>抢</b>抓'], plain, { cut });
  expect([text, seamOffsets]).toEqual(['防控，又要抢抓', [2, 5]]);
});

const noise = fc.string({ unit: fc.oneof(fc.constantFrom(...'控国》| \n,"()<u>**#>-。，的是是人入12aA\u3000\ud800\u0000'), fc.string({ unit: 'binary', maxLength: 2 })), maxLength: 60 });

test('undoing the repairs always gives back the source', () => {
  fc.assert(
    fc.property(fc.array(noise, { maxLength: 4 }), fc.boolean(), fc.boolean(), (pieces, prose, isConfused) => {
      const { text, repairs, seamOffsets } = repairText(pieces, { ...wrapped, confused: isConfused ? confused : null }, { cut, prose });
      expect(undoRepairs({ text, repairs })).toBe(pieces.join(''));
      expect(repairs.map(({ at }) => at)).toEqual(repairs.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(seamOffsets).toHaveLength(Math.max(0, pieces.length - 1));
    }),
  );
});

test('verse keeps its line ends, one of each gap, and its refrains', () => {
  const pieces = ['　　我们走\n\n　　我们走  \n  你说 　我听\n'];
  const { text, repairs } = repairText(pieces, plain, { prose: false, verse: true, cut });
  expect(text).toBe('我们走\n我们走\n你说 我听');
  expect(undoRepairs({ text, repairs })).toBe(pieces[0]);
});
