import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFragments } from './fragments.ts';

const page = readFileSync(join(import.meta.dirname, 'fixtures', 'columns-of-printed-lines', 'page.txt'), 'utf8');
const lines = (text: string): string[][] => readFragments(text).map(({ raw }) => raw.split(/\s*\n\s*/));

test('two blanks behind a line say that a new one begins', () => {
  const at = page.indexOf('成的。瓦工');
  expect(lines(page).some(([first]) => first!.startsWith('成的。瓦工'))).toBe(false);
  expect(lines(`${page.slice(0, at - 1)}  \n${page.slice(at)}`).some(([first]) => first!.startsWith('成的。瓦工'))).toBe(true);
});

test('behind every printed line they say nothing', () => {
  expect(lines(page.replaceAll(/(?<=.)\n/g, '  \n'))).toEqual(lines(page));
});

test('a wrapped line between torn ones is no byline, and a paragraph no headline above it', () => {
  const paragraph = ['乘客须佩戴口罩，上车测量体温', '，三十七度以上者不得乘坐，并', '由驾驶员通知就近社区；车内隔', '位乘坐，最多乘载额定人数的百', '分之五十，满员后不再停靠。车', '辆每趟终点消毒一次。'];
  const other = ['经市里批准，中心城区公交从二', '月下旬起分批恢复，首批恢复五', '条线路，营运时间为每日七时至', '十九时。'];
  expect(lines(`${other.join('\n')}\n\n${paragraph.join('\n')}\n\n${other.join('\n')}\n`)).toEqual([other, paragraph, other]);
});
