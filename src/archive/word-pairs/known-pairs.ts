import { type Bond, bondOf } from './bond.ts';
import { unpackWordPairs } from './packed.ts';
import table from './word-pairs.json' with { type: 'json' };

/** By the word pairs of the table that comes with the project. */
export const bond: Bond = bondOf(unpackWordPairs(Buffer.from(table.packed, 'base64')));
