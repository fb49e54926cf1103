import { expect, test } from 'vitest';
import { sampleArticle } from './sample-page.ts';
import { jumpNote, statement } from './statement.ts';

test('a whole article says only that a machine has read it', () => {
  expect(statement(sampleArticle())).toEqual(['机器识读文本，未经逐字校对。']);
  expect(jumpNote(sampleArticle())).toBeNull();
});

test('joins are counted, doubtful ones apart', () => {
  const seam = { at: 1, confidence: 0.9, sure: true, evidence: '' };
  expect(statement(sampleArticle({ blocks: [{ text: '文', seams: [seam, { ...seam, sure: false }] }] }))[1]).toBe('拼接 2 处断栏，其中 1 处存疑。');
});

test('a piece that is not in the archive is named', () => {
  const jumps = sampleArticle({ begins: 'truncated', ends: 'jump', jump: { from: null, to: { page: '7', item: '②' }, resolved: [] } });
  expect(statement(jumps).slice(1)).toEqual(['开头不在识读文本里。', '下转第7版②，那一部分未收。']);
  expect(jumpNote(jumps)).toBe('开头缺失，下转第7版②');
});
