import * as jieba from 'jieba-wasm';
import { keywordCandidates } from '../archive/keywords.ts';
import type { Helpers } from '../archive/parse-page.ts';
import { regionLinker, regionName } from './link-regions.ts';

const cut = (text: string): string[] => jieba.cut(text, false);
const tag = (text: string): { word: string; tag: string }[] => jieba.tag(text, false);

/** The dictionary and the gazetteer, as the parser wants them. @param home code of the region an archive is at home in */
export const parserHelpers = (home: string | null): Helpers => ({ cut, tag, regions: regionLinker(cut, home), keywords: (article) => keywordCandidates(article, cut), regionName });
