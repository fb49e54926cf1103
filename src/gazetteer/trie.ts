/**
 * A trie over UTF-16 units in flat typed arrays: 64,000 place names take a few megabytes and are scanned far faster
 * than an object per node would allow. Edges live in one open-addressing hash table keyed by node and unit.
 */
export interface Trie {
  /** First unit → node: nearly every position of a text ends here. 0 where no word begins with it. */
  first: Int32Array;
  mask: number;
  /** Node an edge starts from, plus one; 0 marks an empty slot. */
  from: Int32Array;
  unit: Uint16Array;
  to: Int32Array;
  /** Node → index of the word that ends there, or -1. */
  word: Int32Array;
}

const slot = (node: number, unit: number, mask: number): number => (Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b)) & mask;

function step(trie: Trie, node: number, unit: number): number {
  const { mask, from, unit: units, to } = trie;
  for (let at = slot(node, unit, mask); ; at = (at + 1) & mask) {
    const owner = from[at]!;
    if (owner === 0) return -1;
    if (owner === node + 1 && units[at] === unit) return to[at]!;
  }
}

/** @param words the words to find; a word's index is what a match tells. Of equal words the first counts. */
export function buildTrie(words: readonly string[]): Trie {
  const edges = words.reduce((sum, word) => sum + word.length, 1);
  const size = 1 << Math.ceil(Math.log2(edges * 2));
  const trie: Trie = { first: new Int32Array(0x10000), mask: size - 1, from: new Int32Array(size), unit: new Uint16Array(size), to: new Int32Array(size), word: new Int32Array(edges + 1).fill(-1) };
  let nodes = 1;
  words.forEach((word, index) => {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = step(trie, node, unit);
      if (next < 0) {
        let at = slot(node, unit, trie.mask);
        while (trie.from[at] !== 0) at = (at + 1) & trie.mask;
        trie.from[at] = node + 1;
        trie.unit[at] = unit;
        next = trie.to[at] = nodes++;
      }
      node = next;
    }
    if (trie.word[node]! < 0) trie.word[node] = index;
  });
  trie.word = trie.word.slice(0, nodes);
  for (const word of words) trie.first[word.charCodeAt(0)] = step(trie, 0, word.charCodeAt(0));
  return trie;
}

/**
 * The words that begin at `start`, shortest first.
 *
 * @param ends takes the ends of the words (offsets into `text`)
 * @param found takes their indexes
 * @returns how many there are
 */
export function wordsAt(trie: Trie, text: string, start: number, ends: number[], found: number[]): number {
  let count = 0;
  let node = trie.first[text.charCodeAt(start)] ?? 0;
  if (node === 0) return 0;
  for (let next = start + 1; ; next++) {
    const word = trie.word[node]!;
    if (word >= 0) {
      ends[count] = next;
      found[count++] = word;
    }
    if (next >= text.length) return count;
    node = step(trie, node, text.charCodeAt(next));
    if (node < 0) return count;
  }
}
