import type { Article, Page } from '../archive/record.ts';
import type { PageLine } from './page-lines.ts';
import type { SourceLine } from './source-lines.ts';

/** A printed page with the text it was made from. */
export interface PrintedPage {
  page: Page;
  /** In reading order. */
  articles: Article[];
  /** Decoded text of its whole file. */
  text: string;
  /** Lines of the whole file, for offsets. */
  lines: SourceLine[];
  /** Lines of this page, with what they were made into. */
  pageLines: PageLine[];
}
