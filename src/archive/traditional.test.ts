import { expect, test } from 'vitest';
import { keywordCandidates } from './keywords.ts';
import { solvePage } from './solve-page.ts';
import { decodeSource } from './source.ts';
import { asPrinted, readAsSimplified } from './traditional.ts';
import { dictionary } from './dictionary.ts';

const page = '# 縣府擴建灌溉設施\n\n【本報訊】（記者 謝國榮）縣府昨日宣布，將擴建灌溉設施，農會理事長蘇偉成說，農民盼望多年。灌溉設施完成後，農田將增加兩成。\n\n圖為縣內農田。謝國榮 攝\n';

test('a text in traditional script is read with simplified characters, offset by offset', () => {
  const read = readAsSimplified(page);
  expect(read).toHaveLength(page.length);
  expect(read).toContain('县府扩建灌溉设施');
});

test('simplified text is left as it is, whatever it shares with traditional', () => {
  const text = '乾隆年间，编著者慕容复干了一件事：后来人们说起钟表、里弄、皇后，众说纷纭。繁體二字在此。';
  expect(readAsSimplified(text)).toBe(text);
});

test('words are given back as they are printed, blanks between their characters or not', () => {
  expect(asPrinted('谢国荣', '记者 谢国荣', '記者 謝國榮')).toBe('謝國榮');
  expect(asPrinted('谢荣', '记者 谢 荣', '記者 謝 榮')).toBe('謝榮');
  expect(asPrinted('记者', '无此二字', '無此二字')).toBe('记者');
});

test('a page in traditional script is read like any other and keeps its characters', () => {
  const { articles: [article] } = solvePage(decodeSource('p.txt', Buffer.from(page)), dictionary);
  expect(article!.headline).toBe('縣府擴建灌溉設施');
  expect(article!.bylines).toEqual([{ name: '謝國榮', role: '记者', org: '本報' }]);
  expect(article!.dateline).toMatchObject({ text: '本報訊' });
  expect(article!.blocks.map(({ role }) => role)).toEqual(['headline', 'dateline', 'paragraph', 'caption', 'credit']);
  expect(keywordCandidates(article!, dictionary.cut)).toContain('灌溉');
  expect(keywordCandidates(article!, dictionary.cut)).toContain('設施');
});
