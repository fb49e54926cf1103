import { createHash } from 'node:crypto';

/**
 * A name from a printed page as one segment of an address: letters and digits stay (Chinese ones too), the rest becomes `-`.
 * Names that differ only in what was dropped, or in capitals, which some hosts' folders do not tell apart, get a hash, so
 * that two names never share an address.
 *
 * @param name as printed; may hold anything
 */
export function slug(name: string): string {
  const words = name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const short = [...words].slice(0, 40).join('');
  if (short === name && short === short.toLowerCase()) return short;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return short ? `${short}-${hash}` : hash;
}
