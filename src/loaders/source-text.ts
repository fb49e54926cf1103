import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../archive/record.ts';
import { decodeSource } from '../archive/source.ts';

/**
 * Texts of the files pages stand in, as their offsets count. Only the last file is remembered: pages come file by file.
 *
 * @param dir seeds folder
 */
export function sourceTexts(dir: string): (page: Page) => string {
  let last: { file: string; text: string } | undefined;
  return ({ source: { file, encoding } }) => {
    if (last?.file !== file) last = { file, text: decodeSource(file, readFileSync(join(dir, file)), encoding).text };
    return last.text;
  };
}
