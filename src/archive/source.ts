import { createHash } from 'node:crypto';

/** A decoded page text. `text` is what all offsets count in. */
export interface Source {
  /** Path below the seeds folder, with `/`. */
  file: string;
  sha256: string;
  encoding: string;
  text: string;
}

/**
 * Decode the bytes of a page text.
 *
 * @param file path below the seeds folder
 * @param bytes the file as it is
 */
export function decodeSource(file: string, bytes: Uint8Array): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = new TextDecoder('utf-8').decode(bytes);
  return { file, sha256, encoding: 'utf-8', text };
}
