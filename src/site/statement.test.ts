import { expect, test } from 'vitest';
import { sampleArticle } from './sample-page.ts';
import { jumpNote, statement } from './statement.ts';

const none = { from: null, to: null };

test('a whole article says only that a machine has read it', () => {
  expect(statement(sampleArticle(), none)).toEqual(['机器识读文本，未经逐字校对。']);
  expect(jumpNote(sampleArticle())).toBeNull();
});

test('joins are counted, doubtful ones apart', () => {
  const seam = { at: 1, confidence: 0.9, sure: true, evidence: '' };
  expect(statement(sampleArticle({ blocks: [{ text: '文', seams: [seam, { ...seam, sure: false }] }] }), none)[1]).toBe('拼接 2 处断栏，其中 1 处存疑。');
});

test('a piece that is not in the archive is named', () => {
  const jumps = sampleArticle({ begins: 'truncated', ends: 'jump', jump: { from: null, to: { page: '7', item: '②' }, resolved: [] } });
  expect(statement(jumps, none).slice(1)).toEqual(['开头不在识读文本里。', '下转第7版②，那一部分未收。']);
  expect(jumpNote(jumps)).toBe('开头缺失，下转第7版②');
});

test('of an article that comes from one page and goes on to another the piece that is missing is named', () => {
  const jumps = sampleArticle({ begins: 'jump', ends: 'jump', jump: { from: { page: '1', item: null }, to: { page: 'A7', item: null }, resolved: ['z'] } });
  expect(statement(jumps, { from: { href: '', title: '', imprint: '' }, to: null }).slice(1)).toEqual(['下转第A7版，那一部分未收。']);
});
