import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Block, Page } from './record.ts';
import { solvePage } from './solve-page.ts';
import { decodeSource } from './source.ts';
import { dictionary } from './dictionary.ts';

// Each folder of fixtures/ is a situation: page.txt as the OCR read it, expected.md as a person reads it. In expected.md
// articles stand under lines of =, each block behind its role; ¦ marks where two pieces of a torn paragraph were joined.

const folder = join(import.meta.dirname, 'fixtures');

/** Situations the solver does not master yet. One that it has learned fails here until it is taken off the list. */
const knownFailures: ReadonlySet<string> = new Set();

function readable({ page, articles }: { page: Page; articles: readonly Article[] }): string {
  const issue = [page.newspaper?.name, page.date, page.page, page.title].filter(Boolean).join(' ');
  const furniture = page.furniture.map(({ text }) => `furniture: ${text}`);
  const head = [...(issue ? [`issue: ${issue}`] : []), ...furniture].join('\n\n');
  return [...(head ? [head] : []), ...articles.map(readableArticle)].join('\n\n') + '\n';
}

function readableArticle(article: Article): string {
  const ends = article.begins === 'complete' && article.ends === 'complete' ? '' : ` begins: ${article.begins}, ends: ${article.ends}`;
  const people = article.bylines.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ');
  return [`=====${ends}`, ...(people ? [`by: ${people}`] : []), ...article.blocks.map(readableBlock)].join('\n\n');
}

function readableBlock({ role, text, seams }: Block): string {
  const cuts = [0, ...seams.map(({ at }) => at), text.length];
  return `${role}: ${cuts.slice(1).map((end, i) => text.slice(cuts[i], end)).join('¦')}`;
}

describe('a page as it was read, and as it should be read', () => {
  for (const situation of readdirSync(folder).sort()) {
    const read = (file: string): string => readFileSync(join(folder, situation, file), 'utf8');
    test(`${situation}${knownFailures.has(situation) ? ' (not mastered yet)' : ''}`, () => {
      const solved = readable(solvePage(decodeSource('page.txt', Buffer.from(read('page.txt'))), dictionary));
      if (knownFailures.has(situation)) expect(solved).not.toBe(read('expected.md'));
      else expect(solved).toBe(read('expected.md'));
    });
  }
});
