import type { Order } from './engine.ts';
import type { Filters } from './filters.ts';
import { noFilters } from './filters.ts';

/** All that a search page shows depends on; it stands in the address and nowhere else. */
export interface SearchState {
  query: string;
  filters: Filters;
  order: Order;
  /** Counts from 1. */
  page: number;
}

const year = (value: string | null): string | null => (value !== null && /^\d{4}$/.test(value.trim()) ? value.trim() : null);
const filled = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim());

/** Read the part of an address behind `?`; what makes no sense there is passed over. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const order = params.get('order');
  const [a, b] = [year(params.get('from')), year(params.get('to'))];
  const page = Number(params.get('page'));
  return {
    query: params.get('q')?.trim() ?? '',
    filters: {
      ...noFilters,
      paper: filled(params.get('paper')),
      from: a !== null && b !== null && a > b ? b : a,
      to: a !== null && b !== null && a > b ? a : b,
      region: filled(params.get('region')),
      byline: filled(params.get('byline')),
    },
    order: order === 'newest' || order === 'oldest' ? order : 'relevance',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The part of an address behind `?`, without what is as it always is. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  const entries: [string, string | null][] = [
    ['q', filled(state.query)],
    ...(['paper', 'from', 'to', 'region', 'byline'] as const).map((key): [string, string | null] => [key, state.filters[key]]),
    ['order', state.order === 'relevance' ? null : state.order],
    ['page', state.page > 1 ? String(state.page) : null],
  ];
  for (const [key, value] of entries) if (value !== null) params.set(key, value);
  return params.toString();
}
