/** @returns `next[i]`: the node that follows node i, or -1 */
export function followers(count: number, links: Iterable<{ from: number; to: number }>): Int32Array {
  const next = new Int32Array(count).fill(-1);
  for (const { from, to } of links) next[from] = to;
  return next;
}

/**
 * @param next the node that follows each node, or -1; without circles
 * @returns chains of nodes, in the order in which their first nodes stand on the page
 */
export function chainsOf(next: Int32Array): number[][] {
  const followed = new Set(next);
  const chains: number[][] = [];
  next.forEach((_, head) => {
    if (followed.has(head)) return;
    const chain: number[] = [];
    for (let at = head; at !== -1; at = next[at]!) chain.push(at);
    chains.push(chain);
  });
  return chains;
}
