import type { Answer, Interim } from '../search/answer.ts';
import type { FacetKey, Filters } from '../search/filters.ts';
import type { Coverage } from '../search/manifest.ts';
import type { NearForm } from '../search/near.ts';
import type { QueryNote } from '../search/query.ts';
import type { SearchState } from '../search/state.ts';

/** What the page asks the worker. */
export interface Request {
  id: number;
  /** Address of the index, ending in a slash. */
  root: string;
  state: SearchState;
  facets: FacetKey[];
}

/** A full answer, with what the page says around it. */
export interface Reply extends Answer {
  notes: QueryNote[];
  /** The filters in force: those of the address and those typed into the query line. */
  filters: Filters;
  /** Folded texts of the terms that must occur. */
  terms: string[];
  coverage: Coverage;
  /** Nothing to search for: no term and no filter. */
  idle: boolean;
}

/** Another query that finds something, for a reader who has found little. */
export interface NearQuery {
  query: string;
  /** What is put in the place of which word of the query. */
  text: string;
  kind: NearForm['kind'] | 'term' | 'quotes';
  total: number;
}

export type Message =
  | { id: number; kind: 'near'; queries: NearQuery[] }
  | ({ id: number; kind: 'progress'; parts: number } & Interim)
  | { id: number; kind: 'done'; reply: Reply }
  | { id: number; kind: 'failed'; reason: 'network' | 'fault'; detail: string };
