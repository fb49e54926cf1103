import { describe, expect, test } from 'vitest';
import type { SearchDocument } from './document.ts';
import { cutShards } from './shards.ts';

const document = (id: string, date: string | null, paper: string): SearchDocument => ({ id, headline: null, opening: '', heading: [], body: ['字'], date, paper, page: null, regions: [], bylines: [] });
const ids = (parts: SearchDocument[][]): string[] => parts.map((part) => part.map(({ id }) => id).join(''));
const archive = [document('a', '2019-01-01', '甲'), document('b', '2020-01-01', '甲'), document('c', '2020-02-01', '乙'), document('d', '2020-03-01', '甲'), document('e', null, '甲')];

describe('parts of an archive', () => {
  test('are one when everything fits', () => expect(ids(cutShards(archive))).toEqual(['dcbae']));
  test('keep a year together, newest first', () => expect(ids(cutShards(archive, { characters: 99, articles: 3 }))).toEqual(['dcb', 'ae']));
  test('cut a large year by paper', () => expect(ids(cutShards(archive, { characters: 99, articles: 2 }))).toEqual(['c', 'db', 'ae']));
  test('cut a large paper by date', () => expect(ids(cutShards(archive, { characters: 1, articles: 9 }))).toEqual(['c', 'd', 'b', 'a', 'e']));
});
