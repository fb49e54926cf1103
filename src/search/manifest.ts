import type { SearchDocument } from './document.ts';

/** Names the files of an index; `archive.json` beside them. Everything else carries a hash in its name. */
export interface Manifest {
  /** Hash of all that is indexed: changes whenever a search could answer otherwise. */
  version: string;
  shards: ShardEntry[];
  /** Traditional → simplified, two characters a pair. */
  variants: string;
  lexicon: string;
  suggestions: string;
  coverage: Coverage;
}

export interface ShardEntry {
  /** Folder below the index, '' or ending in a slash. */
  path: string;
  articles: number;
  /** Years of the oldest and the newest article, '' where no date is known; `undated` articles may stand in any part. */
  from: string;
  to: string;
  undated: number;
  /** Pagefind's list of pages, which gives the rows their order. */
  pages: string;
  columns: string;
  regions: string;
  bylines: string;
}

/** What was searched: said when little was found. */
export interface Coverage {
  pages: number;
  articles: number;
  undatedPages: number;
  papers: PaperCoverage[];
}

export interface PaperCoverage {
  /** null: pages that name no paper. */
  name: string | null;
  pages: number;
  articles: number;
  from: string | null;
  to: string | null;
  /** Stretches of more than a month inside `from`…`to` of which the archive has no page. */
  gaps: [from: string, to: string][];
}

/** One article as the result list needs it; one small file each. */
export interface ArticleText extends Omit<SearchDocument, 'regions' | 'bylines'> {
  /** Name of the primary region. */
  region: string | null;
  /** The traditional forms that occur in it, two characters a pair: so that hits are found without the whole table. */
  variants: string;
}

/** Pairs of code points as a table. */
export function readVariants(text: string): Map<string, string> {
  const characters = [...text];
  return new Map(characters.flatMap((character, index) => (index % 2 === 0 ? [[character, characters[index + 1]!] as const] : [])));
}
