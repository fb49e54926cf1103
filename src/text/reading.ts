import type { Article } from '../archive/record.ts';
import type { JumpLinks } from '../site/jump-links.ts';
import type { SourceLine } from '../site/source-lines.ts';

/** What the pipeline needs to know of an article's surroundings. */
export interface Reading {
  article: Article;
  /** Line table of the article's source file. */
  lines: readonly SourceLine[];
  /** Full name of a region: 湖南省张家界市永定区. */
  regionName: (code: string) => string;
  /** Address of the page of a region, or null where it has none. */
  regionHref: (code: string) => string | null;
  /** The other pieces of an article that jumps. */
  jumps: JumpLinks;
}

/** A heading of the running text, for the table of contents. */
export interface Section {
  id: string;
  text: string;
}

declare module 'vfile' {
  interface DataMap {
    reading: Reading;
    sections: Section[];
  }
}
