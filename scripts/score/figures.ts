import type { Figures } from './run-scorer.ts';

/** The figures of the scorer that say how good a parse is, and which way is better. */
export const measures: Readonly<Record<string, 'more' | 'less'>> = {
  lost_chars: 'less', doubled_chars: 'less', separation_bcubed_f1: 'more', article_f1_iou90: 'more', reading_order: 'more', join_f1: 'more',
  title_exact: 'more', byline_name_f1: 'more', byline_role: 'more', role_macro_f1: 'more', text_cer: 'less', issue_fields: 'more',
};

/** So much may a figure be worse than the recorded one: one article more or less in a thousand. */
const slack = 0.002;

/** Measures in which figures are worse than the recorded ones, told in a line each. A measure that is gone is worse. */
export function fallen(figures: Figures, recorded: Figures): string[] {
  return Object.entries(recorded).flatMap(([measure, before]) => {
    const now = figures[measure];
    if (now === undefined) return [`Unexpected lack of ${measure}, expected ${before}`];
    return loss(measure, now, before) > slack ? [`Unexpected ${measure} ${now}, expected ${before} or better`] : [];
  });
}

/** The better of both in every measure: what is recorded never gets worse. */
export function raised(figures: Figures, recorded: Figures): Figures {
  return Object.fromEntries(
    Object.keys(measures).flatMap((measure): [string, number][] => {
      const now = figures[measure];
      const before = recorded[measure];
      if (now === undefined) return before === undefined ? [] : [[measure, before]];
      return [[measure, before === undefined || loss(measure, now, before) < 0 ? now : before]];
    }),
  );
}

/** How much worse a figure has become. */
const loss = (measure: string, now: number, before: number): number => (measures[measure] === 'less' ? now - before : before - now);
