import { describe, expect, test } from 'vitest';
import { titleEvidence, type TitleLook } from './title-features.ts';
import { titleKind } from './title-kind.ts';
import type { Unit } from './units.ts';

const look: TitleLook = { saved: () => 0, bond: () => 0, alike: () => 0, endsLikeTitle: () => 0, endsWithFunctionWord: () => false, marked: false, spaced: 0 };
const unit = (text: string, more: Partial<Unit> = {}): Unit => ({ role: 'text', start: 0, end: text.length, text, level: 0, parted: false, even: false, firstLine: null, lastLine: null, lines: null, glued: false, close: false, ...more });
const evidence = (units: readonly Unit[], i: number, more: Partial<TitleLook> = {}) => titleEvidence(units, i, { ...look, ...more });
const closed = unit('盐场请回了散居各地的老盐工，组成了一支修复工作队。');

test.each([['盐场老水车重新转起来', 'open'], ['开出“天气课”', 'open'], ['组成了一支修复工作队。', 'ended'], ['“只用竹钉和榫头。”', 'ended'], ['谁来接班？', 'ended'], ['（完）', 'ended'], ['老盐工（小小说）', 'open'], ['晒盐记（外二首）', 'open'], ['盐场来信（三则）', 'open'], ['这是盐场的第三次修复（见图）', 'ended']])('%s is %s', (text, kind) => {
  expect(titleKind(text)).toBe(kind);
});

describe('a line between two paragraphs', () => {
  test('ends where its printed line is full, as a torn one does, or before', () => {
    expect(evidence([closed, unit('木料阴干了整整一个冬天', { lastLine: 'full' }), closed], 1)).toMatchObject({ 'torn, last line full': 1, 'torn, last line short': 0 });
    expect(evidence([closed, unit('从堵到疏', { lastLine: 'short' }), closed], 1)).toMatchObject({ 'torn, last line full': 0, 'torn, last line short': 1 });
  });

  test('is parted in halves, which tells little where all texts are', () => {
    const halves = unit('晒盐有望水车重转', { parted: true });
    expect(evidence([closed, halves, closed], 1)['parted where texts are not']).toBe(1);
    expect(evidence([closed, halves, closed], 1, { spaced: 0.75 })['parted where texts are not']).toBe(0.25);
  });

  test('is built like another, with a comma at the same place', () => {
    const [one, two, other] = ['晒盐有望，水车重转', '老匠有徒，手艺不失', '水车转，盐场活了起来'].map((text) => unit(text)) as [Unit, Unit, Unit];
    expect(evidence([one, closed, two], 0).parallel).toBe(1);
    expect(evidence([one, closed, other], 0).parallel).toBe(0);
  });

  test('has even parts, as headlines do', () => {
    expect(evidence([closed, unit('晒盐有望水车重转', { parted: true, even: true }), closed], 1)['even parts']).toBe(1);
    expect(evidence([closed, unit('水车转，盐场活了起来'), closed], 1)['even parts']).toBe(0);
  });

  test('has its words go on behind it, as torn text does', () => {
    const look = { bond: (a: string, b: string) => (a.endsWith('修复工作') && b.startsWith('队') ? 3 : -2) };
    expect(evidence([closed, unit('盐场组成了修复工作'), unit('队，请回了老盐工。')], 1, look)['bound to text behind']).toBe(0.75);
    expect(evidence([closed, unit('盐场老水车重新转起来'), closed], 1, look)['bound to text behind']).toBe(0);
  });

  test('stands above a text that begins with a day, as reports do', () => {
    expect(evidence([closed, unit('盐场老水车重新转起来'), unit('10月8日，盐场的老水车转了起来。')], 1)['dated next']).toBe(1);
    expect(evidence([closed, unit('盐场老水车重新转起来'), closed], 1)['dated next']).toBe(0);
  });

  test('goes on near by, where something begins that cannot begin a sentence', () => {
    expect(evidence([unit('人人都是水车'), unit('——盐场纪事'), unit('的守护人。')], 0)['goes on near']).toBe(1);
  });
});
