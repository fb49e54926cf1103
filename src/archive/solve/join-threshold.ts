import type { Link } from './links.ts';
import type { Node } from './nodes.ts';

/**
 * From this confidence on, of the link and of the join, two torn pieces are put together: from a higher one on where the
 * first is a line by itself, which may be a heading. Chosen on pages of four newspapers that the weights were not fitted on.
 */
export const [leastJoin, leastJoinOfLine] = [0.35, 0.4];
/** Characters of such a line. */
export const longestLine = 16;

/** Whether a link is sure enough to be a join. @param before its first node */
export const joins = (before: Node, { joined, confidence }: Link): boolean => joined * confidence > (before.text.length > longestLine ? leastJoin : leastJoinOfLine);
