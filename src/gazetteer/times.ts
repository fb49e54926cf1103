import type { Unit } from './gazetteer.ts';

/** Whether a unit existed in a year. */
export const existed = (unit: Unit, year: number | null): boolean =>
  year === null || ((unit.from === null || year >= unit.from - 1) && (unit.to === null || year <= unit.to));

/** Of the names one place had, the one of the page's time: 奉化 was 奉化市 in 2012 and is 奉化区 today. */
export function ofTheTime(units: readonly Unit[], year: number | null): Unit[] {
  return [...Map.groupBy(units, ({ lineage }) => lineage).values()].map((names) =>
    names.find((unit) => (year === null ? unit.to === null : existed(unit, year) && (unit.from === null || year >= unit.from))) ??
    names.find((unit) => existed(unit, year)) ??
    names.reduce((a, b) => ((a.to ?? 9999) >= (b.to ?? 9999) ? a : b)),
  );
}
