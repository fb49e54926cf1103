import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

const spaced = (text: string): string => [...text].join(' ');
const story = '停产十一年的船厂打开了大门，两座船台之间搭起木头书架，孩子们脱了鞋坐在上面看书。';

test('blanks between all characters go', () => {
  expect(pageText(spaced(story))!.text).toBe(story);
});

test('a text without them is left alone, whatever its spaces mean', () => {
  expect(pageText(story)).toBeNull();
  expect(pageText(`记者 卢知遥 周 俊\n${story.replaceAll('，', '， ')}`)).toBeNull();
  expect(pageText(spaced('船厂'))).toBeNull();
  expect(pageText('卢知遥 邵亦安 周 俊 林一舟 何望舒 韦思齐 段清和 白听雨 韩若溪 '.repeat(9))).toBeNull();
});

test('two blanks, blanks between Latin words and those of Markdown stay', () => {
  expect(pageText(`# ${spaced(story)}`)!.text).toBe(`# ${story}`);
  expect(pageText(`${spaced(story)} 共 23 条\n老 船  长\nThe Old Yard 在 江 边`)!.text).toBe(`${story}共23条\n老船  长\nThe Old Yard在江边`);
});

test('markup and blanks lead back to one source', () => {
  const source = `增 长 $3 2.5\\%$ ，${spaced(story)}`;
  const { text, from, to } = pageText(source)!;
  expect(text).toBe(`增长32.5%，${story}`);
  expect(source.slice(from[text.indexOf('32')], to[text.indexOf('%')])).toBe('3 2.5\\%');
});

test('a line that was set upright is one line', () => {
  const upright = (text: string, gap = '\n'): string => [...text].join(gap);
  expect(pageText(`${upright('守闸人的三十八年')}\n\n${upright('一盏马灯，一把竹尺')}\n\n${story}`)!.text).toBe(`守闸人的三十八年\n\n一盏马灯，一把竹尺\n\n${story}`);
  expect(pageText(`${upright('守闸人的三十八年', '\r\n\r\n')}\r\n\r\n\r\n${upright('一盏马灯', '\r\n\r\n')}\r\n\r\n${story}`)!.text).toBe(`守闸人的三十八年\r\n\r\n\r\n一盏马灯\r\n\r\n${story}`);
});

test('a few characters on lines of their own are left alone', () => {
  expect(pageText(`东\n西\n南\n\n${story}\n\n北\n${story}`)).toBeNull();
});
