/** Longest headline, in characters; what is longer is hardly one. */
export const longestTitle = 45;

/**
 * `open`: stops as a headline does, or a torn paragraph; `ended`: with the end of a sentence or a clause, or with a bracket.
 * What tells a title among the ones tells little among the others.
 */
export type TitleKind = 'open' | 'ended';

export const titleKind = (text: string): TitleKind => (/[。！!？?…；;：:）)】][”"』」]?$/.test(text) ? 'ended' : 'open');
