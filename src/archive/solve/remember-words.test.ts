import { expect, test } from 'vitest';
import { rememberShort } from './remember-words.ts';

test('a short text is cut once, a long one each time', () => {
  const asked: string[] = [];
  const cut = rememberShort((text) => {
    asked.push(text);
    return [...text];
  });
  const long = '潮'.repeat(40);
  expect([cut('潮声'), cut('潮声'), cut('渡口')]).toEqual([['潮', '声'], ['潮', '声'], ['渡', '口']]);
  expect(cut(long)).toEqual(cut(long));
  expect(asked).toEqual(['潮声', '渡口', long, long]);
});
