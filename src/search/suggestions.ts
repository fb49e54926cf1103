import type { SearchDocument } from './document.ts';
import type { Counted } from './lexicon.ts';
import { countArticles } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** What is offered while a reader types. */
export interface Suggestions {
  regions: Counted;
  people: Counted;
  terms: Counted;
  headlines: string[];
}

export type SuggestionKind = keyof Suggestions;
export interface Suggestion {
  text: string;
  kind: SuggestionKind;
  /** Articles; 1 for a headline. */
  count: number;
}

/** Packed size the file must stay below, in bytes. */
export const suggestionBudget = 28_000;
const most = { regions: 600, people: 600, terms: 500 };

/**
 * Gather suggestions; of headlines, newest first, as many as fit.
 *
 * @param documents in the order of rows
 * @param terms words worth offering for each article: its keywords
 * @param size packed size of a value in bytes
 */
export function makeSuggestions(documents: readonly SearchDocument[], terms: Iterable<Iterable<string>>, size: (value: unknown) => number): Suggestions {
  const base: Suggestions = {
    regions: countArticles(documents.map(({ regions }) => regions.map(({ name }) => name))).slice(0, most.regions),
    people: countArticles(documents.map(({ bylines }) => bylines)).slice(0, most.people),
    terms: countArticles(terms).filter(([, count]) => count > 1).slice(0, most.terms),
    headlines: [],
  };
  const headlines = [...new Set(documents.flatMap(({ headline }) => headline ?? []))].map((headline) => [...headline].slice(0, 60).join(''));
  let [fits, fails] = [0, headlines.length + 1];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (size({ ...base, headlines: headlines.slice(0, middle) }) <= suggestionBudget) fits = middle;
    else fails = middle;
  }
  return { ...base, headlines: headlines.slice(0, fits) };
}

const kinds: SuggestionKind[] = ['regions', 'people', 'terms', 'headlines'];

/** Suggestions for what has been typed: those that begin with it before those that hold it, then by number. */
export function suggest(all: Suggestions, typed: string, limit = 8): Suggestion[] {
  const wanted = normalise(typed);
  if (wanted === '') return [];
  const found: (Suggestion & { begins: boolean })[] = [];
  for (const kind of kinds) {
    for (const entry of all[kind]) {
      const [text, count] = typeof entry === 'string' ? [entry, 1] : entry;
      const at = normalise(text).indexOf(wanted);
      if (at >= 0) found.push({ text, kind, count, begins: at === 0 });
    }
  }
  found.sort((a, b) => Number(b.begins) - Number(a.begins) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.count - a.count);
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index).slice(0, limit).map(({ text, kind, count }) => ({ text, kind, count }));
}
