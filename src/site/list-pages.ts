/** How many pages a list of `length` takes; an empty one still has its page. */
export const pageCount = (length: number, perPage: number): number => Math.max(1, Math.ceil(length / perPage));

/** Which page numbers a pager shows: the ends, the neighbours, and null where some are left out. */
export function pagerSteps(number: number, count: number): (number | null)[] {
  const near = [1, 2, number - 2, number - 1, number, number + 1, number + 2, count - 1, count].filter((step) => step >= 1 && step <= count);
  const steps = [...new Set(near)].sort((a, b) => a - b);
  return steps.flatMap((step, order) => (order > 0 && step > steps[order - 1]! + 1 ? [null, step] : [step]));
}
