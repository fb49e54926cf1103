/** How often a pattern, with the flag `g`, matches in a text. */
export const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
