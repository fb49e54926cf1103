import { expect, test } from 'vitest';
import type { TruePage } from './page.ts';
import { readFromGrid } from './page-grid.ts';
import { seededRandom } from './random.ts';

const paragraph = '今年入冬以来，全市各级林业部门组织干部群众上山植树造林十余万亩，并且落实管护责任到山头地块。';

/** A page of articles with a headline, names and some paragraphs each. */
function pageOf(lengths: readonly number[]): TruePage {
  let text = '';
  const block = (role: string, words: string) => {
    const start = text.length;
    text += words + '\n\n';
    return { role, spans: [[start, start + words.length]] as [number, number][] };
  };
  const articles = lengths.map((length, i) => ({ blocks: [block('headline', `植树造林添新绿之${i}`), block('byline', '本报记者 周海生'), ...Array.from({ length }, () => block('paragraph', paragraph))] }));
  return { file: 'page.txt', text, articles, furniture: [] };
}

test('every block is read whole, whatever the grid and the order of reading', () => {
  const page = pageOf([3, 9, 1, 14, 6]);
  for (let seed = 0; seed < 40; seed++) {
    const pieces = readFromGrid(page, '', seededRandom(seed)).flat();
    page.articles.forEach(({ blocks }, article) => blocks.forEach(({ spans }, block) => {
      const parts = pieces.filter((piece) => piece.article === article && piece.block === block).sort((a, b) => a.part - b.part);
      expect(parts.map(({ text }) => text).join('')).toBe(page.text.slice(...spans[0]!));
      expect(parts.map(({ last }) => last)).toEqual(parts.map((_, i) => i === parts.length - 1));
    }));
  }
});

test('articles side by side are read one after another, or mixed, by the order of reading', () => {
  const page = pageOf([8, 8, 8, 8]);
  const runs = Array.from({ length: 40 }, (_, seed) => readFromGrid(page, '', seededRandom(seed)).map((cell) => cell[0]!.article).filter((article, i, all) => article !== all[i - 1]).length);
  expect(Math.min(...runs)).toBe(4);
  expect(Math.max(...runs)).toBeGreaterThan(6);
});
