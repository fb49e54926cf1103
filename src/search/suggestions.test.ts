import { describe, expect, test } from 'vitest';
import type { SearchDocument } from './document.ts';
import { makeSuggestions, suggest, suggestionBudget } from './suggestions.ts';

const document = (id: string, headline: string, bylines: string[] = []): SearchDocument => ({ id, headline, opening: '', heading: [], body: [], date: null, paper: null, page: null, regions: [{ code: '430800', name: '张家界市', primary: true }], bylines });
const size = (value: unknown): number => JSON.stringify(value).length;

describe('suggestions', () => {
  const all = makeSuggestions([document('a', '大张旗鼓', ['张三']), document('b', '张家界会见客人', ['张三'])], [['会见'], ['会见']], size);
  test('that begin with what was typed come first, regions before people before headlines', () => {
    expect(suggest(all, '张').map(({ text, kind }) => `${kind} ${text}`)).toEqual(['regions 张家界市', 'people 张三', 'headlines 张家界会见客人', 'headlines 大张旗鼓']);
  });
  test('say in how many articles', () => expect(suggest(all, '会见')[0]).toEqual({ text: '会见', kind: 'terms', count: 2 }));
  test('are none for nothing', () => expect(suggest(all, ' ')).toEqual([]));
  test('keep within their budget, newest headlines first', () => {
    const many = makeSuggestions(Array.from({ length: 5000 }, (_, number) => document(`d${number}`, `第${number}号标题`)), [], size);
    expect(size(many)).toBeLessThanOrEqual(suggestionBudget);
    expect([many.headlines[0], many.headlines.length > 500]).toEqual(['第0号标题', true]);
  });
});
