import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as jieba from 'jieba-wasm';
import { describe, expect, test } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { buildLinker, linkArticle } from './link.ts';

const folder = join(import.meta.dirname, 'situations');
const linker = buildLinker(gazetteer(), (text) => jieba.cut(text, false));

/** The text with each link as `[words code]`. */
function marked(text: string, home: string | null, year: number): string {
  const { regions } = linkArticle(linker, { blocks: [{ role: 'paragraph', text, spans: [{ start: 0, end: text.length }], repairs: [], seams: [] }] }, { home, year });
  const links = regions.flatMap(({ code, mentions }) => mentions.map(({ start, end }) => ({ start, end, code }))).sort((a, b) => b.start - a.start);
  return links.reduce((out, { start, end, code }) => `${out.slice(0, start)}[${out.slice(start, end)} ${code}]${out.slice(end)}`, text);
}

describe('names in running text', () => {
  for (const file of readdirSync(folder).sort()) {
    test(file.replace('.txt', '').replaceAll('-', ' '), () => {
      const [head = '', body = ''] = readFileSync(join(folder, file), 'utf8').split(/\n\n/);
      const home = /home: (\d+)/.exec(head)?.[1] ?? null;
      const year = Number(/year: (\d+)/.exec(head)![1]);
      expect(marked(body.trim().replace(/\[(\S+?) \d+\]/g, '$1'), home, year)).toBe(body.trim());
    });
  }
});
