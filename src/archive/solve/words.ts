import type { Cut } from './seam-evidence.ts';
import type { Tag } from './word-order.ts';

/** A dictionary's view of a text: jieba's, without guessing new words. */
export interface Words {
  cut: Cut;
  tag: Tag;
}
