import { expect, test } from 'vitest';
import { bondOf } from './bond.ts';
import { bond } from './known-pairs.ts';
import { packWordPairs, unpackWordPairs, type WordPairs } from './packed.ts';

/** 协 1 %, 作 1 %, 协作 1 %, 机制 1 %; 机制 behind 协作 half of the time. */
const small: WordPairs = { words: ['协', '作', '协作', '机制'], rarity: Uint8Array.of(16, 16, 16, 16), backoff: Uint8Array.of(0, 0, 2, 0), starts: Uint32Array.of(0, 0, 0, 1, 1), seconds: Uint16Array.of(3), pairRarity: Uint8Array.of(2) };

test('what is packed is read again', () => {
  expect(unpackWordPairs(packWordPairs(small))).toEqual(small);
});

test('a word torn in two is whole again', () => {
  const small_ = bondOf(small);
  expect(small_('协', '作')).toBeGreaterThan(0);
  expect(small_('作', '协')).toBeLessThan(small_('协', '作'));
});

test('neighbours go together, and what is not listed backs off to single words', () => {
  const small_ = bondOf(small);
  expect(small_('协作', '机制')).toBeGreaterThan(small_('机制', '协作'));
});

test('nothing is known of what is empty or no word', () => {
  expect(bond('', '作')).toBe(0);
  expect(bond('协', '')).toBe(0);
  expect(bond('☃', '𠀀')).toBeCloseTo(0, 5);
});

test('the rest of a torn sentence goes with its own foot', () => {
  // Each foot against the rest of the other.
  for (const [foot, rest, other] of [['城区绿化覆', '盖率提高到四成', '工人加班加点'], ['他们起早贪', '黑赶进度', '盖率提高到四成'], ['会议强', '调，要坚持底线', '黑赶进度']] as const) expect(bond(foot, rest)).toBeGreaterThan(bond(foot, other) + 2);
});
