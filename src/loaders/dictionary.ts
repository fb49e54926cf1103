import * as jieba from 'jieba-wasm';
import type { Words } from '../archive/solve/words.ts';

/** jieba, without guessing new words. */
export const dictionary: Words = { cut: (text) => jieba.cut(text, false), tag: (text) => jieba.tag(text, false) };
