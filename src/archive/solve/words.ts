import type { Bond } from '../word-pairs/bond.ts';
import type { Cut } from './seam-evidence.ts';
import type { Tag } from './word-order.ts';

/** What is known of words: how a dictionary cuts and tags a text, jieba's without guessing new words, and which words go together. */
export interface Words {
  cut: Cut;
  tag: Tag;
  bond: Bond;
}
