import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** How often words stand in texts, and one right behind another; what is not listed backs off to the single words. */
export interface WordPairs {
  /** Words by their number, the most frequent first. */
  words: readonly string[];
  /** For each word, minus the logarithm to base 10 of its probability, in steps of `1 / stepsPerDigit`. */
  rarity: Uint8Array;
  /** The same for what is left behind a word for words it is not listed with. */
  backoff: Uint8Array;
  /** Where the pairs of each first word begin in `seconds`; one more at the end. */
  starts: Uint32Array;
  /** Numbers of second words, ascending for each first word. */
  seconds: Uint16Array;
  /** For each pair, minus the logarithm to base 10 of the second word's probability behind the first, in the same steps. */
  pairRarity: Uint8Array;
}

/** Finer steps tell no more. */
export const stepsPerDigit = 8;

/**
 * Bytes: length of the list of words (4, little-endian), the words with line ends between (UTF-8), rarities, backoffs, and
 * for each word how many pairs it begins, the steps from one second word to the next and the pairs' rarities; numbers of
 * pairs and steps as little-endian base-128. All of it packed by Brotli.
 */
export function packWordPairs({ words, rarity, backoff, starts, seconds, pairRarity }: WordPairs): Buffer {
  const list = Buffer.from(words.join('\n'));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(list.length);
  const numbers: number[] = [];
  const put = (value: number): void => {
    for (; value > 127; value >>>= 7) numbers.push((value & 127) | 128);
    numbers.push(value);
  };
  words.forEach((_, first) => {
    put(starts[first + 1]! - starts[first]!);
    let last = -1;
    for (let at = starts[first]!; at < starts[first + 1]!; at++) {
      put(seconds[at]! - last - 1);
      last = seconds[at]!;
    }
  });
  return brotliCompressSync(Buffer.concat([head, list, rarity, backoff, Buffer.from(numbers), pairRarity]));
}

export function unpackWordPairs(packed: Uint8Array): WordPairs {
  const bytes = brotliDecompressSync(packed);
  let at = 4 + bytes.readUInt32LE();
  const words = bytes.toString('utf8', 4, at).split('\n');
  const table = (length: number): Uint8Array => Uint8Array.from(bytes.subarray(at, (at += length)));
  const [rarity, backoff] = [table(words.length), table(words.length)];
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const starts = new Uint32Array(words.length + 1);
  const seconds: number[] = [];
  words.forEach((_, first) => {
    const end = starts[first]! + take();
    for (let last = -1; seconds.length < end; ) seconds.push((last += take() + 1));
    starts[first + 1] = end;
  });
  return { words, rarity, backoff, starts, seconds: Uint16Array.from(seconds), pairRarity: table(seconds.length) };
}
