import { expect, test } from 'vitest';
import type { DateEvidence, Page } from '../archive/record.ts';
import { citedDate } from './cite-date.ts';

const page = (date: string | null, date_evidence: DateEvidence | null): Page => ({
  id: 'p', source: { file: 'p.txt', sha256: '', encoding: 'utf-8', length: 0 }, newspaper: null, date, date_evidence, date_spans: [], page: null, title: null, articles: [], furniture: [],
});

test.each([
  ['2026-03-25', 'printed', [2026, 3, 25]],
  ['2024-02-29', 'sidecar', [2024, 2, 29]],
  ['2026-03', 'printed', [2026, 3]],
  ['1949', 'sidecar', [1949]],
] as const)('%s (%s) is a fact', (date, evidence, parts) => {
  expect(citedDate(page(date, evidence))).toEqual({ iso: date, parts });
});

test.each([
  ['2021-12', 'inferred'],
  ['2021-12~', 'printed'],
  ['2021-12/2022-01', 'sidecar'],
  ['2026-02-29', 'printed'],
  ['2026-04-31', 'printed'],
  ['2026-13', 'printed'],
  ['2026-00-10', 'printed'],
  [null, null],
] as const)('%s (%s) is left out', (date, evidence) => {
  expect(citedDate(page(date, evidence))).toBeNull();
});
