import { applyCorrections } from './corrections/apply-corrections.ts';
import { correctRegions } from './corrections/correct-regions.ts';
import type { Correction } from './corrections/correction.ts';
import { correctionsOfParts } from './corrections/parts.ts';
import { inFile } from './file-offsets.ts';
import { hiddenText } from './hidden-text.ts';
import { checkPromises } from './invariants.ts';
import { inferDate } from './infer-date.ts';
import { spread } from './mapped-text.ts';
import { message, type Message } from './message.ts';
import { applyFacts } from './page-facts.ts';
import { pageText } from './page-text.ts';
import { plainPage } from './plain-page.ts';
import { readForms } from './read-forms.ts';
import type { Article, Page, RegionRef } from './record.ts';
import type { Words } from './solve/words.ts';
import { solvePage } from './solve-page.ts';
import type { Source } from './source.ts';

/** What the parser needs of other rooms of the house is handed in. */
export interface Helpers extends Words {
  /** Places named in an article; `all` holds every article of its page, which tells where an unnamed paper is at home. Names that may be several places are told in the article's `flags`. */
  regions: (article: Article, page: Page, all: readonly Article[]) => RegionRef[];
  /** Words an article may be about; `joinPages` chooses among them when it knows all articles. */
  keywords: (article: Article) => string[];
  /** Name of a region by its code, for corrections; null for a code that is none. */
  regionName?: (code: string) => string | null;
}

/** A page read by itself: its ids are not yet told apart from those of others, and its jumps lead nowhere yet. */
export interface ParsedPage {
  page: Page;
  articles: Article[];
  messages: Message[];
}

/** The pages of one file, with the corrections of its sidecar: each goes to the page its words stand on. */
export function parseFile(sources: readonly Source[], corrections: readonly Correction[], helpers: Helpers): ParsedPage[] {
  const { parts, messages } = correctionsOfParts(sources, corrections);
  const pages = sources.map((source, i) => parsePage(source, helpers, parts[i]!));
  pages[0]?.messages.push(...messages);
  return pages;
}

/**
 * One page text → its records, as far as the page alone tells. The same source always gives the same, so that the result
 * may be kept until the file changes.
 */
export function parsePage(source: Source, helpers: Helpers, corrections: readonly Correction[] = []): ParsedPage {
  const messages: Message[] = [];
  const solved = withInferredDate(solveOrKeepPlain(source, helpers, messages), source.text);
  messages.push(...hiddenText(source, solved.page, solved.articles));
  const corrected = applyCorrections(source.text, { page: applyFacts(solved.page, source.facts ?? {}), articles: solved.articles }, corrections);
  const { page } = corrected;
  for (const article of corrected.articles) {
    article.regions = helpers.regions(article, page, corrected.articles);
    article.keywords = helpers.keywords(article);
  }
  const placed = correctRegions(source.text, corrected.articles, corrections, helpers.regionName ?? ((code) => code));
  return { ...inFile(source, page, placed.articles), messages: [...messages, ...corrected.messages, ...placed.messages] };
}

/** Where no date is printed, the month its articles speak of, if they leave no doubt. What the owner says comes before it. */
function withInferredDate<P extends { page: Page }>(solved: P, text: string): P {
  if (solved.page.date !== null) return solved;
  const read = pageText(text);
  const inferred = inferDate(readForms(read?.text ?? text));
  return inferred ? { ...solved, page: { ...solved.page, date: inferred.edtf, date_evidence: 'inferred', date_spans: read ? spread(read, inferred.spans) : inferred.spans } } : solved;
}

/** A page the solver breaks a promise on is our own bug; one bad page must not take the archive with it. */
function solveOrKeepPlain(source: Source, words: Words, messages: Message[]): { page: Page; articles: Article[] } {
  let fault: string | undefined;
  try {
    const solved = solvePage(source, words);
    [fault] = checkPromises(source, solved.page, solved.articles);
    if (fault === undefined) return solved;
  } catch (error) {
    fault = (error as Error).message;
  }
  messages.push(message('warning', source.file, 'solver', `Unexpected failure of the solver (${fault}), expected it to read every text; the page stands as plain text. Please report this text`));
  return plainPage(source);
}
