import type { Features } from './features.ts';
import type { Node } from './nodes.ts';

/**
 * An article is signed and dated once: of some 3,000 articles none has names below two of its titles, and names at its end
 * are those at its head. Where others are signed it is, too.
 */
export function signatures(nodes: readonly Node[], chain: readonly number[], signing: number): Features {
  let [signed, dated, others] = [0, 0, 0];
  const signers = new Set<string>();
  for (const i of chain) {
    const node = nodes[i]!;
    if (node.signed) signed++;
    if (node.dateline) dated++;
    if (node.names.length && signers.size && !node.names.some((name) => signers.has(name))) others++;
    for (const name of node.names) signers.add(name);
  }
  return { 'a signed again': Math.max(0, signed - 1), 'a other names': others, 'a dated again': Math.max(0, dated - 1), 'a unsigned': signers.size + dated === 0 && nodes[chain[0]!]!.title > 0.5 ? signing : 0 };
}
