import { expect, test } from 'vitest';
import { gazetteer, isBelow, lineageOf, pathOf, unitOf } from './gazetteer.ts';
import { mergedInto } from './merged.ts';
import { outlineOf } from './outlines.ts';
import { places } from './places.ts';
import { ofTheTime } from './times.ts';

const gaz = gazetteer();
const today = gaz.units.filter(({ to }) => to === null);

test('the country is there, Hong Kong, Macau and Taiwan with it', () => {
  expect(today.filter(({ level }) => level === 1)).toHaveLength(34);
  expect(today.filter(({ level }) => level === 2).length).toBeGreaterThan(330);
  expect(today.filter(({ level }) => level === 3).length).toBeGreaterThan(2840);
  for (const code of ['810000', '820000', '710000', '710100', '810101']) expect(unitOf(gaz, code)).toBeDefined();
});

test('every unit has a parent above it and a lineage that is used today', () => {
  for (const unit of gaz.units) {
    expect(unit.level === 1 ? unit.parent : unitOf(gaz, unit.parent!)?.level).toBe(unit.level === 1 ? null : unit.parent!.endsWith('0000') ? 1 : 2);
    expect(unitOf(gaz, unit.lineage)).toBeDefined();
    if (unit.from !== null && unit.to !== null) expect(unit.from).toBeLessThanOrEqual(unit.to);
  }
});

test('a renamed county goes on in one page, a merged one keeps its own', () => {
  expect(lineageOf(gaz, '330283')).toBe('330213');
  expect(lineageOf(gaz, '430521')).toBe('430582');
  expect(lineageOf(gaz, '330621')).toBe('330603');
  expect(lineageOf(gaz, '330204')).toBe('330204');
  expect(gaz.units.find(({ name, code }) => name === '江北区' && code === '500105')).toMatchObject({ to: 2024 });
});

test('what was merged has ended, what it went into has not', () => {
  for (const [old, now] of mergedInto) expect([old, unitOf(gaz, old)?.to === null, now, unitOf(gaz, now)?.to]).toEqual([old, false, now, null]);
});

test('a year picks the name of its time', () => {
  const fenghua = gaz.units.filter(({ short }) => short === '奉化');
  expect(ofTheTime(fenghua, 2012).map(({ name }) => name)).toEqual(['奉化市']);
  expect(ofTheTime(fenghua, 2020).map(({ name }) => name)).toEqual(['奉化区']);
  expect(ofTheTime(fenghua, null).map(({ name }) => name)).toEqual(['奉化区']);
});

test('a township lies below county, prefecture and province', () => {
  expect(pathOf(gaz, '430802105').map(({ name }) => name)).toEqual(['湖南省', '张家界市', '永定区', '尹家溪镇']);
  expect(isBelow(gaz, '430802105', '430000')).toBe(true);
  expect(isBelow(gaz, '430000', '430802')).toBe(false);
  expect(pathOf(gaz, '000000')).toEqual([]);
});

test('a township follows its county to the name of today', () => {
  expect(lineageOf(gaz, '330283100')).toBe('330213100');
  expect(pathOf(gaz, '330283100').map(({ code }) => code)).toEqual(['330000', '330200', '330213', '330283100']);
});

test('townships of the statistics that are none are left out', () => {
  const names = gaz.townshipLines.flatMap((line) => line.slice(7).split(' ').map((entry) => entry.slice(3)));
  expect(names.length).toBeGreaterThan(44_000);
  expect(names.filter((name) => !/(?:镇|乡|街道|苏木)$/.test(name))).toEqual([]);
});

test('zones and nicknames lead to units of today', () => {
  for (const { code, names } of places) expect([names[0], unitOf(gaz, code)?.to]).toEqual([names[0], null]);
});

test('every province is drawn, each shape a unit of it', () => {
  for (const { code } of today.filter(({ level }) => level === 1)) {
    const outline = outlineOf(code)!;
    expect(outline.shapes.length).toBeGreaterThan(0);
    for (const shape of outline.shapes) {
      expect(shape.code.slice(0, 2)).toBe(code.slice(0, 2));
      expect(shape.path).toMatch(/^M-?\d+[ -]\d+l[-\d ]+z/);
    }
  }
});
