import { expect, test } from 'vitest';
import { headDateline } from './datelines.ts';

test.each([
  ['本报讯(记者李明)昨天上午', '本报讯', '本报', null, null, ['李明/本报'], '昨天上午'],
  ['本报讯 记者 李明 报道：昨天', '本报讯', '本报', null, null, ['李明/本报'], '昨天'],
  ['新华社南京3月24日电', '新华社南京3月24日电', '新华社', '南京', null, [], ''],
  ['新华社北京3月24日电（记者 李明、王海）会议', '新华社北京3月24日电', '新华社', '北京', null, ['李明/新华社', '王海/新华社'], '会议'],
  ['本报长沙7月3日讯 今天', '本报长沙7月3日讯', '本报', '长沙', null, [], '今天'],
  ['据新华社北京2026年3月24日电 会议', '据新华社北京2026年3月24日电', '新华社', '北京', '2026-03-24', [], '会议'],
  ['中新网北京3月2日电 (记者 李明)会议', '中新网北京3月2日电', '中新网', '北京', null, ['李明/中新网'], '会议'],
  ['某某时刻3月2日讯（记者 李明）会议', '某某时刻3月2日讯', '某某时刻', null, null, ['李明/某某时刻'], '会议'],
  ['商报讯（记者 李明）会议', '商报讯', '商报', null, null, ['李明/商报'], '会议'],
  ['某某日报3月2日讯（全媒体记者 李明）会议', '某某日报3月2日讯', '某某日报', null, null, ['李明/某某日报'], '会议'],
  ['某某网讯 昨天', '某某网讯', '某某网', null, null, [], '昨天'],
  ['某某电视台消息：昨天', '某某电视台消息', '某某电视台', null, null, [], '昨天'],
  ['本报综合消息 近日', '本报综合消息', '本报', null, null, [], '近日'],
  ['本报讯（记者 李明 通讯员 王海）昨日', '本报讯', '本报', null, null, ['李明/本报', '王海/-'], '昨日'],
])('%s', (text, printed, agency, place, date, people, rest) => {
  const read = headDateline(text)!;
  expect(read.dateline).toEqual({ text: printed, agency, place, date });
  expect(read.people.map(({ name, org }) => `${name}/${org ?? '-'}`)).toEqual(people);
  expect(text.slice(read.end)).toBe(rest);
});

test.each(['本报电视台', '新华社是国家通讯社', '昨天上午，本报讯', '本报将推出专栏', '我们在3月2日讯问', '据报讯问', '据互联网消息：昨天', '从报上看到消息：昨天', '本报通讯员 李明', '本报通讯 员 李明王海燕', ''])('%s is none', (text) => {
  expect(headDateline(text)).toBeNull();
});

test('names and a place before a stroke, in brackets', () => {
  const read = headDateline('〔记者王明、李小华／屏东报导〕县政府昨天宣布')!;
  expect(read.dateline).toEqual({ text: '记者王明、李小华／屏东报导', agency: null, place: '屏东', date: null });
  expect(read.people.map(({ name, role }) => `${name}/${role}`)).toEqual(['王明/记者', '李小华/记者']);
  expect(read.end).toBe(15);
});

test.each([['【新华社北京一日电】首都', '北京'], ['新华社延安3日电 边区', '延安'], ['本报鞍山二十一日讯 今天', '鞍山'], ['据新华社讯：河北', null], ['新华社乌鲁木齐二十一日电 天山', '乌鲁木齐'], ['新华社廿一日北京电', '北京'], ['新华社一九七一年六月十二日讯 今天', null]])('%s: the month may be left out', (text, place) => {
  expect(headDateline(text)!.dateline!.place).toBe(place);
});

test.each([
  ['（记者王小明）近日', null, ['王小明/记者'], '近日'],
  ['（通讯员 李明 王海燕）近日', null, ['李明/通讯员', '王海燕/通讯员'], '近日'],
  ['本报记者王小明报道：近日', null, ['王小明/记者'], '近日'],
  ['【记者王小明长沙报道】近日', '记者王小明长沙报道', ['王小明/记者'], '近日'],
  ['（中央社记者王小明台北1日电）行政部门', '中央社记者王小明台北1日电', ['王小明/记者'], '行政部门'],
])('%s begins with its reporters', (text, printed, people, rest) => {
  const read = headDateline(text)!;
  expect(read.dateline?.text ?? null).toBe(printed);
  expect(read.people.map(({ name, role }) => `${name}/${role}`)).toEqual(people);
  expect(text.slice(read.end)).toBe(rest);
});

test.each([
  ['【广州五日电】省府为救济农村', '广州五日电', null, '广州'],
  ['〔南京三日专电〕行政院今晨', '南京三日专电', null, '南京'],
  ['【路透四日伦敦电】英相今日', '路透四日伦敦电', '路透', '伦敦'],
  ['〔中央社东京11日专电〕日本', '中央社东京11日专电', '中央社', '东京'],
  ['〔本报讯〕昨天', '本报讯', '本报', null],
  ['【纽约讯】华埠昨天', '纽约讯', null, '纽约'],
  ['（槟城专讯）州政府', '槟城专讯', null, '槟城'],
])('%s: a cable', (text, printed, agency, place) => {
  expect(headDateline(text)!.dateline).toEqual({ text: printed, agency, place, date: null });
});

test.each(['【本报讯】台北市昨天', '本报讯 台州昨天'])('what stands behind the bracket is the report: %s', (text) => {
  expect(headDateline(text)?.dateline?.text).toBe('本报讯');
});

test.each(['【五日电】', '【财经简讯】昨天', '【通讯】昨天', '（市民问讯）昨天',  '（三月五日讯）', '【广州五日电】', '【他在广州从五日来电】昨天'])('%s is no cable', (text) => {
  expect(headDateline(text)).toBeNull();
});

test('a place without a space behind the names is none of them', () => {
  expect(headDateline('【记者王小明长沙报道】近日')!.dateline!.place).toBe('长沙');
  expect(headDateline('（记者王小明报道）近日')!.dateline).toBeNull();
});

test('names that only spaces part from the report', () => {
  const text = '本报讯 通讯员 李明 王海燕 近日某地举行比赛，多人参加。';
  const read = headDateline(text)!;
  expect(read.people.map(({ name }) => name)).toEqual(['李明', '王海燕']);
  expect(text.slice(read.end)).toMatch(/^近日/);
});

test('an agency that is quoted needs no day', () => {
  expect(headDateline('据新华社电 会议指出')!.dateline!.text).toBe('据新华社电');
});

test.each(['（记者王小明）', '（记者了解到，此事尚在调查）近日', '（通讯员名单附后）近日', '记者从会上获悉：近日'])('%s is no head', (text) => {
  expect(headDateline(text)).toBeNull();
});
