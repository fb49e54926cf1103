import * as jieba from 'jieba-wasm';
import type { Words } from '../archive/solve/words.ts';
import { bond } from '../archive/word-pairs/known-pairs.ts';

/** jieba, without guessing new words, and the words that are often neighbours. */
export const dictionary: Words = { cut: (text) => jieba.cut(text, false), tag: (text) => jieba.tag(text, false), bond };
