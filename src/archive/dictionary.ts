import * as jieba from 'jieba-wasm';
import type { Words } from './solve/words.ts';
import { bond } from './word-pairs/known-pairs.ts';

/** jieba, without guessing new words, and the words that are often neighbours. */
export const dictionary: Words = { cut: (text) => jieba.cut(text, false), tag: (text) => jieba.tag(text, false), bond };
