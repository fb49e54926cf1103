/** Letters that make one shingle: long enough to be rare in running Chinese, short enough to outlive a corrected letter. */
const shingleLength = 5;

/** Hashes kept of a text. With 32 the share of it found elsewhere is known to within about a tenth. */
const sketchSize = 32;

/**
 * All shingles of a text, as 32-bit hashes, sorted and each once.
 *
 * @param letters letters and digits only
 */
export function shinglesOf(letters: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(1, letters.length - shingleLength + 1));
  for (let start = 0; start < hashes.length; start++) {
    // FNV-1a over UTF-16 units.
    let hash = 0x811c9dc5;
    for (let i = start; i < Math.min(start + shingleLength, letters.length); i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    // A last stir: the smallest hashes are kept, so every bit must depend on every letter.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hashes[start] = hash ^ (hash >>> 12);
  }
  return sortedOnce(hashes);
}

/** All shingles of several texts together. */
export function unitedShingles(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return sortedOnce(all);
}

function sortedOnce(hashes: Uint32Array): Uint32Array {
  hashes.sort();
  return hashes.filter((hash, i) => i === 0 || hash !== hashes[i - 1]);
}

/** The smallest hashes of a text: the same ones are chosen wherever the same words stand, so a sketch finds its text again. */
export const sketchOf = (shingles: Uint32Array): number[] => [...shingles.subarray(0, sketchSize)];

/** A sketch as a word of a text file. */
export function sketchText(sketch: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(sketch.length * 4));
  sketch.forEach((hash, i) => bytes.setUint32(i * 4, hash));
  return Buffer.from(bytes.buffer).toString('base64url');
}

/** Null where the word is none of ours. */
export function parseSketch(text: string): number[] | null {
  if (!/^[\w-]*$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length % 4 || bytes.length > sketchSize * 4) return null;
  return Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(i * 4));
}
