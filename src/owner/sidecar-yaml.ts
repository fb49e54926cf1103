import { stringify } from 'yaml';
import type { Quotation } from '../archive/corrections/make-selector.ts';

/** An entry of a sidecar's `corrections`, to be filled in. */
export interface Entry {
  op: string;
  at: Quotation;
  after?: Quotation;
  [field: string]: unknown;
}

const options = { lineWidth: 0, indent: 2 } as const;

/** Name of the sidecar of a page text. */
export const sidecarName = (file: string): string => file.replace(/\.[^./]+$/, '.yaml');

/** Facts of a page as they stand in its sidecar; values an owner has to fill in are given as examples. */
export function factsYaml(facts: Record<string, string>): string {
  return stringify(facts, options);
}

/** Entries to paste below `corrections:` of a sidecar. */
export function correctionsYaml(entries: readonly Entry[]): string {
  return stringify({ corrections: entries }, options);
}
