import { type Bond, bondOf } from './bond.ts';
import { unpackWordPairs } from './packed.ts';
import table from './word-pairs.json' with { type: 'json' };

let known: Bond | undefined;

/** By the word pairs of the table that comes with the project; it is unpacked when first asked, for not all that cuts words asks. */
export const bond: Bond = (before, after) => (known ??= bondOf(unpackWordPairs(Buffer.from(table.packed, 'base64'))))(before, after);
