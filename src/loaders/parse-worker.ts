import { parentPort, workerData } from 'node:worker_threads';
import type { Correction } from '../archive/corrections/correction.ts';
import { parseFile, type ParsedPage } from '../archive/parse-page.ts';
import type { Source } from '../archive/source.ts';
import { parserHelpers } from './parser-helpers.ts';

/** The pages of one file to be parsed, and the answer to it, which bears the same number. */
export interface ParseTask {
  number: number;
  sources: Source[];
  corrections: Correction[];
}
export interface ParseAnswer {
  number: number;
  pages: ParsedPage[];
}

const helpers = parserHelpers((workerData as { home: string | null }).home);

parentPort!.on('message', ({ number, sources, corrections }: ParseTask) => {
  parentPort!.postMessage({ number, pages: parseFile(sources, corrections, helpers) } satisfies ParseAnswer);
});
