import { expect, test } from 'vitest';
import { codeName, shown } from './shown.ts';

test('a right-to-left override cannot turn the rest of a line around', () => {
  expect(shown('县\u202E报')).toBe('县报');
});

test('NUL and zero-width characters leave no trace, half a surrogate pair leaves a visible one', () => {
  expect(shown('a\0b\u200Bc\uD800d')).toBe('abc\uFFFDd');
});

test('whole surrogate pairs, line feeds and tabs stay', () => {
  expect(shown('𠮷\n\t')).toBe('𠮷\n\t');
});

test('an unseen character has a name', () => {
  expect(codeName('\u202E')).toBe('U+202E');
});
