import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpack } from '../gazetteer/packages.ts';

/** jieba's dictionary with the frequencies of its words, counted in newspapers and books of all kinds. */
const dictionary = { name: '@node-rs/jieba', version: '2.0.3', file: 'dict.txt' };

/** The words of jieba's dictionary that are written in Han characters alone, in its order; fetched with `npm pack` where it is not there yet. */
export function jiebaWords(): { word: string; frequency: number }[] {
  const lines = readFileSync(join(unpack(join(tmpdir(), 'baoku-dictionary'), dictionary.name, dictionary.version), dictionary.file), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [word, frequency] = line.split(' ');
    return word && /^\p{Script=Han}+$/u.test(word) ? [{ word, frequency: Number(frequency) }] : [];
  });
}
