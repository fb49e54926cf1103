import { expect, test } from 'vitest';
import { cleanText, oneLine } from './clean-text.ts';

test('lone surrogates, controls and reordering marks do not get through', () => {
  expect(cleanText('港\uD800口\0\x1B\u202E建\uFFFE设')).toBe('港\uFFFD口建设');
});

test('line ends stay in text and become spaces on one line', () => {
  expect(cleanText('一\r\n二\r三')).toBe('一\n二\n三');
  expect(oneLine(' 一\r\n二\u2028三\t 四 ')).toBe('一 二 三 四');
});
