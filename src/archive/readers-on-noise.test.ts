import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readByline } from './bylines.ts';
import { dictionary } from './dictionary.ts';
import { captionScore, creditTail, readCredit } from './credits.ts';
import { headDateline } from './datelines.ts';
import { readDate } from './dates.ts';
import { readEditorNote } from './editor-notes.ts';
import { inferDate } from './infer-date.ts';
import { headJump, readJump, tailJump } from './jumps.ts';
import { readLatinMasthead } from './latin-mastheads.ts';
import { readPageFacts } from './masthead.ts';
import { pageManner } from './page-manner.ts';
import { repairText } from './repair-text.ts';
import { solvePage } from './solve-page.ts';
import { decodeSource } from './source.ts';
import { undoRepairs } from './undo-repairs.ts';
import { readSourceNote, tailSourceNote } from './source-notes.ts';
import { tailByline } from './tail-byline.ts';

const readers: readonly ((text: string) => unknown)[] = [
  readByline, tailByline, headDateline, readJump, headJump, tailJump, readCredit, creditTail, captionScore, readSourceNote, tailSourceNote, readEditorNote, readDate, inferDate,
  (text) => readLatinMasthead(text, () => 1), (text) => readPageFacts([{ text, start: 0, first: true }, { text, start: text.length, first: false }]), pageManner,
];
const words = ['本报', '记者', '通讯员', '新华社', '月', '日', '电', '讯', '王', '海', '李', '明', '（', '）', '(', ')', ' ', '\u3000', '\n', '摄', '图', '/', '：', '·', '版', '第', '1', '上接', '下转', '来源', '《', '》', '。', 'A', '\ud800', '\u0000', '**'];
const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 80 }).map((parts) => parts.join(''));

test('no reader throws, and every offset lies in the text', () => {
  fc.assert(
    fc.property(text, (line) => {
      for (const read of readers) {
        const found = read(line);
        if (typeof found === 'number' && read !== captionScore) expect(found >= 0 && found < line.length).toBe(true);
        if (found !== null && typeof found === 'object' && 'end' in found) expect((found.end as number) <= line.length).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

const size = 100_000;
test.each(['(', '）', ' ', '\u3000', '\n', '国', '国 ', '"', '<', '<u ', '*', '记者 ', '（记者', '本报', '2026年3月', '2026年3月5日。3月6日', '1', 'A', '甲乙丙丁戊己庚', '\ud800', '\u3000 ', '张', '——', '&', '> ', '■', '#', '* '])('long rows of %j are read in linear time', (unit) => {
  const row = unit.repeat(size / unit.length);
  const started = performance.now();
  for (const read of readers) {
    read(row);
    // Readers of short lines look closer below their limits.
    for (const length of [40, 59, 79, 88, 160, 199]) read(row.slice(0, length));
    // A row that nearly becomes what is looked for.
    for (const length of [28, 45]) read(row.slice(0, length) + '慈溪');
  }
  const pieces = [row.slice(0, size / 2), row.slice(size / 2)];
  const { text: repaired, repairs } = repairText(pieces, { ...pageManner(row), columns: [{ width: 15, measure: 'characters' }] });
  expect(undoRepairs({ text: repaired, repairs })).toBe(row);
  // Quadratic work on a hundred thousand characters takes minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each(['甲乙丙丁戊己庚', '”', '甲”'])('a page of long paragraphs of %j alone is solved in linear time', (unit) => {
  const page = Array.from({ length: 10 }, (_, i) => '国'.repeat(i) + unit.repeat(size / 10 / unit.length)).join('\n\n');
  const started = performance.now();
  expect(solvePage(decodeSource('page.txt', Buffer.from(page)), dictionary).articles.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(10_000);
});
