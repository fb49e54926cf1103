import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test('a plain Chinese name is its own address', () => {
  expect(slug('宁波日报')).toBe('宁波日报');
});

test('what would leave the folder, open a tag or end a path is dropped', () => {
  expect(slug('../../etc/<b>晨报</b>?#')).toMatch(/^[\p{L}\p{N}-]+$/u);
});

test('names that differ only in dropped characters keep different addresses', () => {
  expect(slug('周·俊')).not.toBe(slug('周 俊'));
});

test('names that differ only in capitals keep addresses that differ without them', () => {
  expect(slug('ABC').toLowerCase()).not.toBe(slug('abc').toLowerCase());
});

test('a name without any letter still has an address', () => {
  expect(slug('※※')).toMatch(/^[0-9a-f]{6}$/);
});
