import { expect, test } from 'vitest';
import { dictionary } from './dictionary.ts';
import { readLines } from './fragments.ts';
import { settingsOf } from './line-settings.ts';
import { lineFlow } from './solve/line-flow.ts';
import { stanzas } from './verse.ts';

const goesOn = lineFlow(dictionary);
const verse = (text: string): string[][] => {
  const lines = readLines(text);
  return stanzas(lines, settingsOf(lines.map((line) => line.text)), new Set(), goesOn).map(({ from, to }) => lines.slice(from, to).map((line) => line.text));
};

const stanza = ['我愿意是一条河', '在黄昏里慢慢走', '不问去向', '也不问来处', '只把两岸的灯火', '收进怀里'];
const other = ['当年的渡口还在', '撑船的人却老了'];
const prose = '秋天的故乡是金色的。站在村口的小山坡上，一眼望去，成片的稻田铺到天边，风一吹，稻浪就一层一层地推过来。';

test('blank lines part stanzas; the title above a name, and the name, are none of their lines', () => {
  expect(verse(`渡口\n\n赵小兰\n\n${stanza.join('\n')}\n\n${other.join('\n')}\n\n秋天\n\n王海燕\n\n${prose}`)).toEqual([stanza, other]);
});

test('with a blank line behind every line a poem is one stanza', () => {
  expect(verse(`渡口\n\n赵小兰\n\n${[...stanza, ...other].join('\n\n')}\n\n秋天\n\n${prose}`)).toEqual([[...stanza, ...other]]);
});

test('without any blank line', () => {
  expect(verse(`渡口\n赵小兰\n${stanza.join('\n')}\n秋天\n王海燕\n${prose}`)).toEqual([stanza]);
});

test('regular and sung verse are known by their clauses, be they few', () => {
  const regular = ['登高望远意悠悠，万里江山一眼收。', '古道斜阳催客老，新林晓露唤莺留。'];
  const sung = ['百里平川，千年古渡，一水东流。', '望长堤内外，烟波浩渺；', '稻花深处，鸥鹭沙洲。'];
  expect(verse(`七绝·登山\n\n王海燕\n\n${regular.join('\n')}\n\n沁园春·家乡\n\n周小春\n\n${sung.join('\n')}`)).toEqual([regular, sung]);
});

test.each([
  ['printed lines of a narrow column', ['乘客须佩戴口罩上', '车测量体温三十七', '度以上者不得乘坐', '并由驾驶员通知就', '近社区做好登记车', '内隔位乘坐最多乘', '载额定人数的百分', '之五十满员后不再', '停靠']],
  ['the titles of a page', ['代表建议怕的不是不办', '怕的是办了没人知道', '会场内外', '市人大常委会组成人员调研侧记']],
  ['lines with figures', ['北京 晴 12', '上海 阴 15', '广州 雨 22', '成都 阴 14', '昆明 晴 18', '拉萨 晴 9']],
  ['lines a narrow column wraps unevenly', ['孙立军先后到河滩镇和界', '湖街道，实地查看小麦长势，', '详细了解农机检修、仓储准备、', '技术培训和气象服务等情况。', '县农业局组织三百名技术', '人员进村入户，指导农民做好', '一喷三防，目前已完成防治面', '积二十八万亩。', '孙立军要求各级各部门早', '谋划、早部署，确保颗粒归仓。']],
  ['lines that stop within their clauses', ['去年，他到寿光', '学了三个月，扭亏', '为盈。如今，他', '的大棚有二十二', '个，还成立了', '合作社，带动', '五十多户']],
  ['names', ['李明 王海燕', '赵小兰 周小春', '陈力强 岑建军', '邵勇 钟一鸣', '阮世铭 尹晓梅']],
])('%s are no verse', (_, lines) => {
  expect(verse(`${prose}\n\n${lines.join('\n')}\n\n${prose}`)).toEqual([]);
});
