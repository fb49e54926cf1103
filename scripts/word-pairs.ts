import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packWordPairs, stepsPerDigit, type WordPairs } from '../src/archive/word-pairs/packed.ts';
import { jiebaWords } from './fit/jieba-words.ts';

// node scripts/word-pairs.ts --model FILE: writes src/archive/word-pairs/word-pairs.json from a language model in ARPA form. Where
// the one in use comes from stands in src/archive/word-pairs/README.md.
const { values } = parseArgs({ options: { model: { type: 'string' }, words: { type: 'string', default: '65000' }, pairs: { type: 'string', default: '2000000' } } });
if (!values.model) {
  console.error('usage: node scripts/word-pairs.ts --model FILE.arpa [--words N] [--pairs N]');
  process.exit(2);
}
const { single, pairs } = readModel(values.model);
/** The most frequent words of jieba's dictionary: a model made of input methods' texts knows many that no newspaper prints. */
const words = jiebaWords().sort((a, b) => b.frequency - a.frequency).slice(0, Number(values.words)).map(({ word }) => word).filter((word) => single.has(word));
const number = new Map(words.map((word, i) => [word, i]));
const steps = (log10: number): number => Math.max(0, Math.min(255, Math.round(-log10 * stepsPerDigit)));

/** What is listed tells most more often than what is not: the pairs by how much the model would lose without them. */
const told = pairs.flatMap(({ first, second, log10 }) => {
  const [a, b] = [number.get(first), number.get(second)];
  if (a === undefined || b === undefined) return [];
  const own = single.get(first)!;
  return [{ first: a, second: b, log10, loss: 10 ** (own.log10 + log10) * (log10 - own.backoff - single.get(second)!.log10) }];
}).sort((a, b) => b.loss - a.loss).slice(0, Number(values.pairs)).sort((a, b) => a.first - b.first || a.second - b.second);
const starts = new Uint32Array(words.length + 1);
for (const { first } of told) starts[first + 1]!++;
for (let i = 0; i < words.length; i++) starts[i + 1]! += starts[i]!;
const table: WordPairs = {
  words, starts,
  rarity: Uint8Array.from(words, (word) => steps(single.get(word)!.log10)), backoff: Uint8Array.from(words, (word) => steps(single.get(word)!.backoff)),
  seconds: Uint16Array.from(told, ({ second }) => second), pairRarity: Uint8Array.from(told, ({ log10 }) => steps(log10)),
};
const packed = packWordPairs(table);
writeFileSync(new URL('../src/archive/word-pairs/word-pairs.json', import.meta.url), `${JSON.stringify({ packed: packed.toString('base64') })}\n`);
console.log(`${words.length} words, ${told.length} of ${pairs.length} pairs, ${packed.length} bytes`);

function readModel(file: string): { single: Map<string, { log10: number; backoff: number }>; pairs: { first: string; second: string; log10: number }[] } {
  const single = new Map<string, { log10: number; backoff: number }>();
  const pairs: { first: string; second: string; log10: number }[] = [];
  let order = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('\\')) order = line;
    const [log10, text, backoff] = line.split('\t');
    if (text === undefined) continue;
    if (order === '\\1-grams:') single.set(text, { log10: Number(log10), backoff: Number(backoff ?? 0) });
    else if (order === '\\2-grams:') {
      const [first, second] = text.split(' ');
      pairs.push({ first: first!, second: second!, log10: Number(log10) });
    }
  }
  return { single, pairs };
}
