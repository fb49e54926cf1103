import { expect, test } from 'vitest';
import { dictionary } from './dictionary.ts';
import { formatMessage } from './message.ts';
import { parsePage } from './parse-page.ts';

const told = (text: string): string[] => parsePage({ file: 'a.txt', sha256: '', encoding: 'utf-8', text }, { ...dictionary, regions: () => [], keywords: () => [] }).messages.map(formatMessage);
const sentence = '老船厂停产十一年以后打开了大门，两座船台之间搭起木头书架，孩子们脱了鞋坐在上面看书，一直坐到天黑。';

test('text within markup of a kind that is not known is told', () => {
  const alto = `<line><word text="${sentence}"/></line>`;
  expect(told(alto)).toEqual([expect.stringMatching(/^a\.txt:1:1 {2}Unexpected page without an article, expected .* furniture/)]);
  expect(told(`老船厂开了门\n\n${sentence}\n\n${alto}`)).toEqual([expect.stringMatching(/Unexpected markup with 4\d Chinese characters in it/)]);
});

test('of a page with marks round its parts nothing is said', () => {
  expect(told(`<div>\n\n# 老船厂开了门\n\n${sentence}\n\n</div>`)).toEqual([]);
});
