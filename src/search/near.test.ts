import { describe, expect, test } from 'vitest';
import { cutByLexicon, nearForms, oneOff } from './near.ts';

describe('near forms', () => {
  test.each([['张家界', '张家介', true], ['张家界', '张家', true], ['张家界', '张家界市', true], ['张家界', '张界家', true], ['张家界', '张家界', false], ['张家界', '家张市', false], ['', '一', true]])('%s and %s', (a, b, expected) => {
    expect(oneOff(a, b)).toBe(expected);
  });
  test('are look-alikes first, those that are words before all others', () => {
    expect(nearForms('未阳', []).map(({ text }) => text)).toContain('末阳');
    expect(nearForms('未阳', ['末阳'])[0]).toEqual({ text: '末阳', kind: 'look-alike' });
  });
  test('are words that differ by one character', () => {
    expect(nearForms('张家堺', ['统战', '张家界'])).toContainEqual({ text: '张家界', kind: 'one-off' });
  });
  test('are the words a long query is made of, and its pieces between punctuation', () => {
    expect(cutByLexicon('慈溪市委组织部', new Set(['慈溪市', '组织部']))).toEqual(['慈溪市', '委', '组织部']);
    expect(nearForms('统战、会议', ['统战', '会议']).filter(({ kind }) => kind === 'part').map(({ text }) => text)).toEqual(['统战', '会议']);
  });
});
