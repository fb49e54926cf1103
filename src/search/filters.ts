import type { ListColumn } from './columns.ts';
import { regionLineage } from './columns.ts';

/** What the reader has narrowed a search to; null where it is open. Years are four digits, both ends included. */
export interface Filters {
  paper: string | null;
  from: string | null;
  to: string | null;
  /** GB/T 2260 code; everything below it is meant as well. */
  region: string | null;
  byline: string | null;
}

export const noFilters: Filters = { paper: null, from: null, to: null, region: null, byline: null };

export const facetKeys = ['paper', 'year', 'region', 'byline'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** One article's values, as far as they have been loaded. */
export interface RowValues {
  paper: string | null;
  /** Four digits, or '' where no date is known. */
  year: string;
  regions: readonly string[];
  bylines: readonly string[];
}

/** Whether the reader has narrowed a facet. */
export const isSet = (key: FacetKey, filters: Filters): boolean => (key === 'year' ? filters.from !== null || filters.to !== null : filters[key] !== null);

/** Whether an article passes the filter of one facet. */
export function passes(key: FacetKey, values: RowValues, filters: Filters): boolean {
  switch (key) {
    case 'paper':
      return filters.paper === null || values.paper === filters.paper;
    case 'year':
      return !isSet(key, filters) || (values.year !== '' && values.year >= (filters.from ?? '') && values.year <= (filters.to ?? '9999'));
    case 'region':
      return filters.region === null || values.regions.some((code) => regionLineage(code).includes(filters.region!));
    case 'byline':
      return filters.byline === null || values.bylines.includes(filters.byline);
  }
}

/** The values an article counts under in one facet. */
export function facetValues(key: FacetKey, values: RowValues): readonly string[] {
  switch (key) {
    case 'paper':
      return values.paper === null ? [] : [values.paper];
    case 'year':
      return values.year === '' ? [] : [values.year];
    case 'region':
      return [...new Set(values.regions.flatMap(regionLineage))];
    case 'byline':
      return values.bylines;
  }
}

/** The strings a row of a list column stands for. */
export const rowNames = (column: ListColumn | null, row: number): readonly string[] => column?.rows[row]?.map((index) => column.names[index]!) ?? nothing;

const nothing: readonly string[] = [];
