import { Converter } from 'opencc-js';
import { makeVariants } from '../src/search/variants.ts';

/** Traditional characters and other variants with their simplified forms, by OpenCC's tables for all regions. */
export const openccVariants = (): Map<string, string> => makeVariants((['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' })));
