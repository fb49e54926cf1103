import { keywordCandidates } from '../archive/keywords.ts';
import type { Helpers } from '../archive/parse-page.ts';
import { dictionary } from '../archive/dictionary.ts';
import { regionLinker, regionName } from './link-regions.ts';

/** The dictionary and the gazetteer, as the parser wants them. @param home code of the region an archive is at home in */
export const parserHelpers = (home: string | null): Helpers => ({ ...dictionary, regions: regionLinker(dictionary.cut, home), keywords: (article) => keywordCandidates(article, dictionary.cut), regionName });
