import { expect, test } from 'vitest';
import { documentFrequency, keywordCandidates, keywords } from './keywords.ts';
import type { Block, Role } from './record.ts';

const block = (role: Role, text: string): Block => ({ role, text, spans: [], repairs: [], seams: [] });
/** Spaces stand between the words here, so that the test needs no dictionary. */
const cut = (text: string): string[] => text.split(' ');
const bridge = { blocks: [block('headline', '大桥 合龙'), block('paragraph', '大桥 工人 焊接 大桥 推进 春天 春天')] };
const harvest = { blocks: [block('headline', '小麦 丰收'), block('paragraph', '小麦 春天 农机 农机 推进')] };

test('what one article says often and the others do not comes first', () => {
  const lists = [bridge, harvest].map((article) => keywordCandidates(article, cut));
  const frequency = documentFrequency(lists.map((list) => ({ keywords: list })));
  expect(keywords(bridge, lists[0]!, frequency, 2)).toEqual(['大桥', '合龙', '春天']);
  expect(keywords(harvest, lists[1]!, frequency, 2)).toEqual(['小麦', '丰收', '农机']);
});

test('numbers, single characters and everyday words are no candidates', () => {
  expect(keywordCandidates({ blocks: [block('paragraph', '2026 的 工作 三个 码头 积极')] }, cut)).toEqual(['码头']);
});

test('bylines and jumps do not count', () => {
  expect(keywordCandidates({ blocks: [block('byline', '王海'), block('jump', '下转')] }, cut)).toEqual([]);
});
