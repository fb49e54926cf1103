/**
 * A headline in the pieces its lines may break between: print parts phrases by blanks, and readers pause at commas and
 * colons. A piece keeps the mark it ends with; blanks between pieces are given as they should be set, one or none.
 */
export function phrases(headline: string): { text: string; blank: boolean }[] {
  return headline
    .trim()
    .split(/\s+/)
    .flatMap((part, order) => {
      const pieces = part.match(/[^：，；！？:,;!?]+[：，；！？:,;!?]*[”’」』》）]*|[：，；！？:,;!?]+/gu) ?? [];
      return pieces.map((text, place) => ({ text, blank: order > 0 && place === 0 }));
    });
}
