import { expect, test } from 'vitest';
import type { Block } from '../archive/record.ts';
import { gazetteer } from './gazetteer.ts';
import { homeOfPage, homeOfPaper, homeRegion, yearOf } from './home.ts';
import { buildLinker } from './link.ts';

const linker = buildLinker(gazetteer());
const article = (text: string): { blocks: Block[] } => ({ blocks: [{ role: 'paragraph', text, spans: [{ start: 0, end: text.length }], repairs: [], seams: [] }] });

test('a paper is at home where its name says', () => {
  const home = (name: string) => homeOfPaper(gazetteer(), name, 2020);
  expect(['宁波日报', '吉林日报', '三湘都市报', '中山日报', '慈溪日报', '鄂尔多斯日报', '新华日报', '大众日报', '赣南晨报', '闽东日报', '福清侨乡报'].map(home)).toEqual(['330200', '220000', '430000', '442000', '330282', '150600', '320000', '370000', '360700', '350900', '350181']);
  expect(['每周文摘', '金沙江日报', '合作报'].map(home)).toEqual([null, null, null]);
  expect(['人民日报', '中国气象报'].map(home)).toEqual([undefined, undefined]);
});

test('a page without a name is at home where most of its articles are', () => {
  const local = ['常德市推进项目建设。', '湘潭市举办招聘会。', '娄底市发布通告。', '邵东市企业兴旺。'].map(article);
  expect(homeOfPage(linker, local, 2021)).toBe('430000');
  expect(homeOfPage(linker, [...local.slice(0, 1), article('常德市民政局介绍。'), article('常德民航客流增长。')], 2021)).toBe('430700');
  expect(homeOfPage(linker, ['广东省台风。', '北京市降温。', '四川省降雨。'].map(article), 2021)).toBeNull();
  expect(homeOfPage(linker, [], null)).toBeNull();
  expect(homeOfPage(linker, [article('材料已经送到北京。')], 2021)).toBeNull();
  expect(homeOfPage(linker, [article('台州市开会。台州市民政局介绍，台州客流增长。')], 2021)).toBe('331000');
});

test('a sidecar before the name, the name before the settings, the settings before the page', () => {
  const page = { newspaper: { name: '宁波日报' }, date: '2020-03-01' };
  expect(homeRegion(linker, '430000', page, [])).toBe('330200');
  expect(homeRegion(linker, '430000', { ...page, home: '330282' }, [])).toBe('330282');
  expect(homeRegion(linker, '430000', { ...page, newspaper: null }, [article('广东省台风。')])).toBe('430000');
  // a county's name, and a page about quite another place
  expect(homeRegion(linker, null, { ...page, newspaper: { name: '峡江日报' } }, ['宜昌市开会，宜都市和枝江市的人来了。', '宜都市降雨，宜昌市和当阳市的人撑伞。', '枝江市修路，当阳市和远安县的人来看。'].map(article))).toBe('420500');
  expect(homeRegion(linker, null, { ...page, newspaper: { name: '峡江日报' } }, ['宜昌市开会。', '宜都市降雨。', '枝江市修路。'].map(article))).toBe('360823');
  expect(homeRegion(linker, null, { ...page, newspaper: null }, ['广东省台风。', '深圳市降雨。'].map(article))).toBe('440000');
});

test('a year is read from any date that has one', () => {
  expect([yearOf('2021-12~'), yearOf('2020-03-01'), yearOf('2021-12/2022-01'), yearOf(null)]).toEqual([2021, 2020, 2021, null]);
});
