import { expect, test } from 'vitest';
import { readerNotes } from './reader-notes.ts';

const page = ['老船厂开了门', '江边的老船厂前不久开了门，两座船台之间搭起书架。', '孩子们脱了鞋坐在上面看书。'];
const notes = (...lines: string[]): { head: number; foot: number } => readerNotes(lines.map((text) => ({ text })));

test.each([
  ['好的，以下是图片中的文字内容：'],
  ['以下为该报纸扫描图片的识别文字：'],
  ['Here is the transcription of the newspaper image:'],
  ['primary_language: zh', 'is_rotation_valid: True', 'rotation_correction: 0'],
  ['Sure, here is the text of the page.', '```markdown'],
])('%s says something about the page', (...head) => {
  expect(notes(...head, ...page).head).toBe(head.filter((line) => !line.startsWith('```')).length);
});

test.each(['以上就是图片中的全部文字内容。', '注：图片中部分文字模糊，无法识别。', 'Note: Some characters in the image were unclear.'])('%s, too', (foot) => {
  expect(notes(...page, foot)).toEqual({ head: 0, foot: 1 });
  expect(notes(...page, '```', foot)).toEqual({ head: 0, foot: 1 });
});

test.each(['以下是本周的天气：', '图片由本报记者摄', 'NINGBO DAILY', 'Yearender: text of the year', '注：文中人物均为化名。', '以上图片均由受访者提供。'])('%s is the newspaper’s own', (line) => {
  expect([notes(line, ...page).head, notes(...page, line).foot]).toEqual([0, 0]);
});

test('between the texts nobody speaks of the page', () => {
  expect(notes(...page, ...page, '以上就是图片中的全部文字内容。', ...page, ...page)).toEqual({ head: 0, foot: 0 });
  expect(notes('This image shows a text of some newspaper.')).toEqual({ head: 1, foot: 0 });
});
