import { expect, test } from 'vitest';
import { readLines } from './fragments.ts';
import { readLatinMasthead } from './latin-mastheads.ts';
import { readPageFacts } from './masthead.ts';

const body = '春风浩荡，奋进当时。树立和践行正确政绩观学习教育开展以来，各地各部门紧扣总要求，全面系统谋划，坚持学字当头，以案促学，推动广大干部在学思践悟中筑牢根基。';
/** No page prints a paragraph twice: each is about another article. */
const read = (source: string) => {
  let article = 0;
  const text = source.replaceAll(body, () => body.replace('学习教育', `第${++article}次学习教育`));
  const lines = readLines(text);
  const { newspaper, date, page, title, furniture } = readPageFacts(lines);
  return { name: newspaper?.name, cn: newspaper?.cn, date, page, title, furniture: [...furniture].map(([i, reason]) => `${reason}: ${lines[i]!.text}`) };
};

test('a full masthead', () => {
  expect(read(`# 昆明日报\n\nKUNMING DAILY\n\n中共昆明市委机关报\n国内统一连续出版物号 CN 53-0002\n\n2026年3月25日\n星期三 农历丙午年二月初七\n\n${body}`)).toEqual({
    name: '昆明日报', cn: '53-0002', date: '2026-03-25', page: null, title: null,
    furniture: ['masthead: # 昆明日报', 'latin-masthead: KUNMING DAILY', 'publisher: 中共昆明市委机关报', 'registration: 国内统一连续出版物号 CN 53-0002', 'date: 2026年3月25日', 'date: 星期三 农历丙午年二月初七'],
  });
});

test.each([
  '柳河新报\n\n第2版 时事  2008年4月12日', '柳河新报\n2008年4月12日 星期六', '柳河乡村导报 2001年3月5日 星期一 第3版', '2008年4月12日\n柳河新报', '柳河晨刊\n\n第3版 时事  2008年4月12日',
])('a newspaper nobody has listed, by the date beside it: %s', (head) => {
  expect(read(`${head}\n\n${body}`).name).toMatch(/^柳河(?:新报|乡村导报|晨刊)$/);
});

test.each(['全市防汛情况通报\n2008年4月12日', '2008年4月12日\n台风黄色预警播报', '柳河新报\n\n渡口的灯', '柳河晨刊\n\n渡口的灯'])('no newspaper: %s', (head) => {
  expect(read(`${head}\n\n${body}`).name).toBeUndefined();
});

test.each([
  ['第4版 要闻 2026年3月25日', '2026-03-25', '4', '要闻'],
  ['2026.6.5  2', '2026-06-05', '2', null],
  ['A04 2026年3月25日 星期三 综合', '2026-03-25', 'A04', '综合'],
  ['4 县(市)新闻共建美好家园', null, '4', '县(市)新闻'],
  ['07 文化 2026年3月25日 星期三 责编 李明 版式 王海 校对 赵兰', '2026-03-25', '7', '文化'],
  ['要闻·02', null, '2', '要闻'],
  ['2026年3月25日 星期三 责编：李明', '2026-03-25', null, null],
])('a page header: %s', (header, date, page, title) => {
  expect(read(`${header}\n\n${body}`)).toMatchObject({ date, page, title, furniture: [expect.stringContaining(header)] });
});

test.each(['责任编辑：李明 版式：王海', '本版编辑 李明 校对 王海', '扫码看更多内容', '邮箱：news@example.cn  电话：0000-8888888', '新闻热线：88888888'])('furniture wherever it stands: %s', (line) => {
  expect(read(`${body}\n\n${body}\n\n${body}\n${body}\n${body}\n${body}\n${body}\n${line}\n${body}\n${body}\n${body}\n${body}`).furniture).toHaveLength(1);
});

test.each(['2026年3月25日，会议在本市召开。', '3月25日上午', '(上接1版②)', '第4届博览会开幕', '要闻', '2026年小麦丰收', '2025年12月31日前完成', '城市综合体开业', '他接到电话：“快来”', '扫码入企让监管更高效', '2026年3月25日'])(
  'text stays text: %s',
  (line) => {
    expect(read(`${body}\n${body}\n${body}\n${body}\n${body}\n${body}\n${body}\n\n${line}\n\n${body}\n${body}\n${body}\n${body}`).furniture).toEqual([]);
  },
);

test('a text may end with the weather', () => {
  expect(read(`${body}\n${body}\n${body}\n考试期间的天气，12日到15日，多云间晴，最高气温29℃。`).furniture).toEqual([]);
  expect(read(`${body}\n${body}\n${body}\n市区今天 多云转晴 最高29℃`).furniture).toEqual(['weather: 市区今天 多云转晴 最高29℃']);
});

test('a date set in three lines', () => {
  expect(read(`昆明日报\n2026年3月\n25\n星期三\n\n${body}`)).toMatchObject({ name: '昆明日报', date: '2026-03-25', page: null, furniture: { length: 4 } });
});

test('a broken second reading of the line before', () => {
  expect(read(`${body}\n${body}为工厂接回工人近三千名。\n[領人工]]为工厂接回工人近三千名。\n${body}\n${body}\n${body}\n${body}`).furniture).toEqual(['garbled-repeat: [領人工]]为工厂接回工人近三千名。']);
});

test('where a picture stood', () => {
  expect(read(`${body}\n![图](images/1.jpg)\n<img src="2.png">\n${body}`).furniture).toEqual(['image-link: ![图](images/1.jpg)', 'image-link: <img src="2.png">']);
});

test('a page title by itself is one below the page header only', () => {
  expect(read(`2021年3月5日 星期五 第3版\n要闻\n我市春耕有序推进\n${body}`)).toMatchObject({ page: '3', title: '要闻', furniture: { length: 2 } });
  expect(read(`2021年3月5日 星期五 第3版\n我市推进乡村旅游\n${body}`).furniture).toHaveLength(1);
});

test('a misread masthead in Latin letters is recognised by distance, and by the place the page speaks of', () => {
  expect(readLatinMasthead('KUNMlNG DAlLY', () => 0)).toMatchObject({ name: '昆明日报', unambiguous: true });
  expect(readLatinMasthead('HUANGHAN DAILY', (word) => (word === '黄冈' ? 4 : 0))).toMatchObject({ name: '黄冈日报' });
  expect(readLatinMasthead('HUANGHAN DAILY', () => 0)?.name).not.toBe('黄冈日报');
  expect(readLatinMasthead('CHINA DAILY', () => 0)).toMatchObject({ name: '中国日报', unambiguous: true });
  expect(readLatinMasthead('THE QUICK BROWN FOX', () => 0)).toBeNull();
  expect(readLatinMasthead('GDP AI 5G', () => 0)).toBeNull();
});

test.each(['第4页 共8页', '— 5 —', '- 4 -'])('the number of a sheet is no text and no page of the newspaper: %s', (line) => {
  const text = ['老船厂开了门', '昨天上午，江边的老船厂开了门，来了三百多人。', line];
  const facts = readPageFacts(text.map((words) => ({ text: words, start: 0, first: true })));
  expect([facts.page, [...facts.furniture]]).toEqual([null, [[2, 'page-header']]]);
});

test('places on the picture on a line of their own are no text', () => {
  const lines = ['<|ref|>title<|/ref|><|det|>[[12, 3, 988, 60]]<|/det|>', '# 老船厂开了门', '昨天上午，江边的老船厂开了门，来了三百多人。'];
  expect([...readPageFacts(lines.map((text) => ({ text, start: 0, first: true }))).furniture]).toEqual([[0, 'markup']]);
});

test('a page head that was read line by line amid the text', () => {
  const text = `${body}\n\n03\n\n综合新闻\n\n2010-03-23\n\n# 荆楚农村报\n\n${body}`;
  expect(read(text)).toMatchObject({ name: '荆楚农村报', page: '3', title: '综合新闻', date: '2010-03-23', furniture: ['page-header: 03', 'page-header: 综合新闻', 'date: 2010-03-23', 'masthead: # 荆楚农村报'] });
  expect(read(`${body}\n第3版\n新闻·综合\n${body}`)).toMatchObject({ page: '3', title: '新闻·综合' });
});

test.each(['综合新闻', '03', '03\n经济'])('one part of a head amid the text is none: %s', (part) => {
  expect(read(`${body}\n\n${body}\n\n${part}\n\n${body}\n\n${body}\n\n${body}\n\n${body}`).furniture).toEqual([]);
});

test.each(['副刊', '综合新闻', '# 文化·副刊', '芦溪副刊'])("a page's title alone on its first line or its last: %s", (line) => {
  const title = line.replace('# ', '');
  expect(read(`${line}\n\n外婆的针线筐\n\n陈小满\n\n${body}`)).toMatchObject({ title, furniture: [`page-header: ${line}`] });
  expect(read(`外婆的针线筐\n\n陈小满\n\n${body}\n\n${line}`)).toMatchObject({ title, furniture: [`page-header: ${line}`] });
});

test('a report that says again what its headline says is no second reading of it', () => {
  expect(read(`四车相撞 三人轻伤送院\n\n【本报讯】江边公路昨晨发生意外，三人轻伤送院。\n\n${body}`).furniture).toEqual([]);
});

test.each(['第九九二号', '第一万零五百号', '第一二六二五号'])("an issue's number in Chinese numerals: %s", (line) => {
  expect(read(`江州日报\n${line}\n\n${body}`).furniture).toEqual(['masthead: 江州日报', `issue-number: ${line}`]);
});

test('a page without a masthead may begin with its title and a report', () => {
  expect(read(`国际\n\n新华社华盛顿5月3日电（记者 李明）${body}`)).toMatchObject({ title: '国际', furniture: ['page-header: 国际'] });
});

test.each([
  ['what a byline stands below is a headline', `乡村教育\n\n记者 陈小满\n\n${body}`],
  ['what text stands below is a headline', `公告\n\n${body}`],
  ['the first line of two is a headline', `共建生态\n美丽家园\n\n${body}`],
])('%s', (_, text) => {
  expect(read(text).furniture).toEqual([]);
});

test.each([
  ['03 综合新闻 荆楚农村报', { name: '荆楚农村报', page: '3', title: '综合新闻' }],
  ['要闻 2015.5.22', { date: '2015-05-22', title: '要闻' }],
  ['4版 要闻 2010-02-09 荆楚农村报 责任编辑：胡青峰 版式：刘建 电话：（0797）8291234', { name: '荆楚农村报', date: '2010-02-09', page: '4', title: '要闻' }],
  ['# 盘江日报 责任编辑：高燕 校对：孙国军', { name: '盘江日报' }],
])('a page head on one line amid the text: %s', (line, facts) => {
  expect(read(`${body}\n\n${body}\n\n${body}\n\n${body}\n\n${body}\n\n${body}\n\n${body}\n\n${line}\n\n${body}\n\n${body}\n\n${body}\n\n${body}`)).toMatchObject({ ...facts, furniture: [expect.stringContaining(line)] });
});

test('what holds for all pictures of a page belongs to no article', () => {
  expect(read(`${body}\n\n本版图片除署名外均为资料图\n\n${body}`).furniture).toEqual(['editors: 本版图片除署名外均为资料图']);
  expect(read(`${body}\n\n本版图片引来读者来信\n\n${body}`).furniture).toEqual([]);
});

const paragraph = (line: string): string => `3 综合新闻\n江州日报\n2024年7月12日 星期五\n\n老船厂开了门\n\n昨天上午，江边的老船厂开了门，来了三\n百多人，看门的老人说，头一个月来的都\n是船厂的人。\n\n老人把厂里的规矩抄在一块木板上，挂在\n${line}\n旁边，来的人都要从头到尾看上一遍。`;

test.each(['第4版', '2024年7月20日', '里，热线：0595-22816600，白天黑夜', '定价每斤1.6元，比去年涨了', '机扫一扫二维码就能看到', '编辑：王小敏，负责写稿，另外两位', '局部大雨，气温在24℃到31℃之间，', 'SIEMENS ENERGY'])('what a sentence runs into from the line above is text: %s', (line) => {
  expect(read(paragraph(line))).toMatchObject({ name: '江州日报', date: '2024-07-12', page: '3', furniture: ['page-header: 3 综合新闻', 'masthead: 江州日报', 'date: 2024年7月12日 星期五'] });
});

test('what stands below a column that stops in mid-sentence is furniture as before', () => {
  expect(read(`${paragraph('墙上')}\n\n还有一块木板，上面写着船台上的规矩，\n责任编辑：张三 李四`).furniture.at(-1)).toBe('editors: 责任编辑：张三 李四');
});

test('a telephone number that goes on in the line below is text', () => {
  const lines = '县里请村民在月底以前把旧船票交\n到村委会，逾期不再办理。\n\n请拨打村里的便民咨询电话：87\n12680，每日八时至十八时有人\n接听，周末也不休息。';
  expect(read(`江州日报\n\n2024年7月12日\n\n${lines}\n\n昨天上午，江边的老船厂开了门\n，来了三百多人，看门的老人说\n，头一个月来的都是船厂的人，\n到第三个月，学校也来了。`).furniture).toEqual(['masthead: 江州日报', 'date: 2024年7月12日']);
});
