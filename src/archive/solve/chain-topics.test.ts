import { expect, test } from 'vitest';
import { pullOf } from './chain-topics.ts';
import type { Node } from './nodes.ts';
import { learnTopics } from './topic.ts';

const texts = ['水稻育秧大棚', '水稻插秧机下田，育秧工厂供秧', '育秧大棚里，插秧机手擦拭机器', '隧道贯通，铁路铺轨', '铁路隧道爆破，铺轨机进场'];
const topics = learnTopics(texts);
const pull = pullOf(texts.map((text, i) => ({ text, title: i === 0 ? 1 : 0 }) as Node), texts.map((_, i) => topics.vector([i])));

test('pieces about the same things pull together', () => {
  expect(pull([1, 2]).texts).toBeGreaterThan(0);
  expect(pull([1, 3]).texts).toBeLessThan(0);
});

test('a title is held against the text below it', () => {
  expect(pull([0, 1, 2]).titles).toBeGreaterThan(0);
  expect(pull([0, 3, 4]).titles).toBeLessThan(0);
});

test('a piece alone, or with no other text, says nothing', () => {
  expect(pull([1])).toEqual({ texts: 0, titles: 0 });
  expect(pull([0])).toEqual({ texts: 0, titles: 0 });
});

test('two articles on one subject that have the page to themselves are two', () => {
  const storm = ['台风登陆，渔船回港', '台风来临，渔民加固渔船', '渔民回港，避开台风', '台风登陆，学生停课', '台风来临，校舍加固', '学生停课，避开台风'];
  const known = learnTopics(storm);
  const drawn = pullOf(storm.map((text) => ({ text, title: 0 }) as Node), storm.map((_, i) => known.vector([i])));
  expect(drawn([0, 1, 2]).texts + drawn([3, 4, 5]).texts).toBeGreaterThan(drawn([0, 1, 2, 3, 4, 5]).texts);
});
