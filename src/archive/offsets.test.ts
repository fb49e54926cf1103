import { expect, test } from 'vitest';
import type { Block } from './record.ts';
import { runs, seamEnds, sourceOffsets, sourceRepairs, textOffset, textRange } from './offsets.ts';

// source:  0 '# 在慈' 4 '……' 20 '溪 市区' 24; the second piece stands earlier: 20 → 2
const source = '..溪 市区..# 在慈';
const block: Block = {
  role: 'paragraph',
  text: '在慈溪市区',
  spans: [{ start: 8, end: 12 }, { start: 2, end: 6 }],
  repairs: [{ rule: 'markdown', at: 0, before: '# ', after: '' }, { rule: 'wrap', at: 3, before: ' ', after: '' }],
  seams: [],
};

test('runs spell the text from the source', () => {
  expect(runs(block).map((run) => source.slice(run.source, run.source + run.length))).toEqual(['在慈', '溪', '市区']);
});

test('a source character finds its place in the text, a repaired one has none', () => {
  expect([textOffset(block, 10), textOffset(block, 2), textOffset(block, 5), textOffset(block, 3), textOffset(block, 99)]).toEqual([0, 2, 4, null, null]);
});

test('words over a seam and a repair are one range of the text', () => {
  expect(textRange(block, 11, 5)).toEqual({ start: 1, end: 4 });
});

test('repairs stand where their characters stand in the source', () => {
  expect(sourceRepairs(block).map(({ start, end }) => source.slice(start, end))).toEqual(['# ', ' ']);
});

test('an insertion is an empty place in the source', () => {
  const mended: Block = { ...block, text: '在慈溪市区。', repairs: [...block.repairs, { rule: 'stop', at: 5, before: '', after: '。' }] };
  expect(sourceRepairs(mended).at(-1)).toMatchObject({ start: 6, end: 6 });
});

test('every unit of the text knows its place in the source, an inserted one has none', () => {
  const mended: Block = { ...block, text: '在慈，溪市区', repairs: [block.repairs[0]!, { rule: 'comma', at: 2, before: '', after: '，' }, { rule: 'wrap', at: 4, before: ' ', after: '' }] };
  expect([...sourceOffsets(mended)]).toEqual([10, 11, -1, 2, 4, 5]);
});

test('a seam joins the last character before it and the first behind it', () => {
  expect(seamEnds(block, { at: 2 })).toEqual({ from: 11, to: 2 });
  expect(seamEnds(block, { at: 0 })).toBeNull();
});

test('a replaced unit stands where what it replaced stood', () => {
  const mended: Block = { ...block, text: '在宁溪市区', repairs: [block.repairs[0]!, { rule: 'look-alike', at: 1, before: '慈', after: '宁' }, { rule: 'wrap', at: 3, before: ' ', after: '' }] };
  expect([...sourceOffsets(mended)]).toEqual([10, 11, 2, 4, 5]);
});
