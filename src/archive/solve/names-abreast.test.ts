import { expect, test } from 'vitest';
import { dictionary } from '../dictionary.ts';
import { namesAbreast } from './names-abreast.ts';
import { readNodes } from './read-nodes.ts';
import { learnTopics } from './topic.ts';
import { readUnits } from './units.ts';

const text = '今年入冬以来，全市各级林业部门组织干部群众上山植树造林十余万亩，并且落实管护责任到山头地块。';

function namesOf(lines: readonly string[], begins: (i: number) => boolean = () => true): string[] {
  const units = readUnits([...lines, text].join('\n\n'), dictionary);
  const nodes = readNodes(units, learnTopics(units.map(({ text }) => text)), dictionary).map((node, i) => ({ ...node, title: i < 2 ? 1 : 0 }));
  return namesAbreast(units, nodes, begins).slice(0, 2).map(({ names }) => names.join());
}

const headlines = ['荒滩上种出一片果林', '老邮局变成了读书的地方'];

test('names side by side go to the headlines side by side above them', () => {
  expect(namesOf([...headlines, '记者 宋远帆', '记者 贺听澜'])).toEqual(['宋远帆', '贺听澜']);
});

test('the names of one article stay together', () => {
  expect(namesOf([...headlines, '记者 宋远帆', '通讯员 贺听澜'])).toEqual(['', '宋远帆,贺听澜']);
  expect(namesOf([...headlines, '记者 宋远帆 贺听澜'])).toEqual(['', '宋远帆,贺听澜']);
  expect(namesOf([...headlines, '记者 宋远帆', '记者 贺听澜'], (i) => i !== 1)).toEqual(['', '宋远帆,贺听澜']);
  expect(namesOf([headlines[0]!, '记者 周海生', headlines[1]!, '记者 宋远帆', '记者 贺听澜'])).toEqual(['周海生', '宋远帆,贺听澜']);
});
