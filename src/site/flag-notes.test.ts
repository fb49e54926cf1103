import { expect, test } from 'vitest';
import { flagNotes } from './flag-notes.ts';
import { sampleArticle } from './sample-page.ts';

const torn = (start: number) => ({ rule: 'text-missing', message: '一段文字到此中断，下文未能找到。', spans: [{ start, end: start + 1 }] });
const unsure = { rule: 'join-uncertain', message: '有 1 处断栏的接续是推断，可能有误。', spans: [{ start: 5, end: 6 }] };

test('the same fact in several places is told once, with the places in order', () => {
  expect(flagNotes(sampleArticle({ flags: [torn(7), torn(3)] }))).toEqual([{ message: '一段文字到此中断，下文未能找到。', spans: [{ start: 3, end: 4 }, { start: 7, end: 8 }] }]);
});

test('uncertain joins that the statement counts are named by their places alone', () => {
  const seams = [{ at: 1, sure: false, confidence: 0.4, evidence: '' }];
  expect(flagNotes(sampleArticle({ flags: [unsure], blocks: [{ seams }] }))[0]!.message).toBe('存疑的拼接');
  expect(flagNotes(sampleArticle({ flags: [unsure] }))[0]!.message).toBe(unsure.message);
});
