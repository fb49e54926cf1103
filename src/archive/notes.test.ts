import { expect, test } from 'vitest';
import { readEditorNote } from './editor-notes.ts';
import { readSourceNote, tailSourceNote } from './source-notes.ts';

test.each([
  ['(原载《湖南日报》)', '湖南日报'],
  ['(据新华社北京3月24日电)', '新华社北京3月24日电'],
  ['据《人民日报》', '人民日报'],
  ['来源：人民网', '人民网'],
  ['（据《人民日报》报道）', '人民日报'],
  ['据统计', null],
  ['据了解，今年以来', null],
  ['据悉', null],
])('%s', (text, source) => {
  expect(readSourceNote(text)?.source ?? null).toBe(source);
});

test('a source note at the end of a paragraph', () => {
  const text = '会议昨天闭幕。(据新华社北京3月24日电)';
  expect(text.slice(tailSourceNote(text)!)).toBe('(据新华社北京3月24日电)');
  expect(tailSourceNote('会议昨天闭幕(据说如此)')).toBeNull();
});

test.each([
  ['编者按', '编者按', '', true],
  ['编者按：嘱托是航标。', '编者按', '嘱托是航标。', false],
  ['【编者按】嘱托', '编者按', '嘱托', false],
  ['开栏的话 今天起', '开栏的话', '今天起', false],
])('%s', (text, name, rest, alone) => {
  const read = readEditorNote(text)!;
  expect([read.name, text.slice(read.end), read.alone]).toEqual([name, rest, alone]);
});

test('a word that only begins so is no note', () => {
  expect(readEditorNote('编后语的故事讲给你听')).toBeNull();
});

test('what names a kind of note may stand before a headline', () => {
  expect(readEditorNote('读者来信：渡口的末班船能不能晚一点')).toBeNull();
  expect(readEditorNote('记者手记：渡口的灯')).toBeNull();
  expect(readEditorNote('读者来信：渡口的末班船太早。请改一改。')).not.toBeNull();
  expect(readEditorNote('编者按：渡口')).not.toBeNull();
});
