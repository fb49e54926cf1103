/**
 * Make the table of traditional characters and their simplified forms that the parser reads by, from OpenCC's tables:
 *
 *     node scripts/traditional.ts
 */
import { writeFileSync } from 'node:fs';
import { openccVariants } from './variants.ts';

// Characters of one UTF-16 unit only: a text keeps its offsets when it is folded.
const pairs = [...openccVariants()].filter(([character, form]) => /^[\u4e00-\u9fff]$/.test(character) && /^[\u4e00-\u9fff]$/.test(form));
writeFileSync(new URL('../src/archive/traditional-table.ts', import.meta.url), `// Written by scripts/traditional.ts from OpenCC's tables (Apache-2.0); not to be edited by hand.

/** Traditional characters and other variants, each followed by its simplified form. */
export const traditionalForms = '${pairs.flat().join('')}';
`);
console.log(`${pairs.length} characters`);
