import type { Node } from './nodes.ts';

/**
 * An article is signed once at its head, and dated there, by those who sign at its end: of some 2,300 articles none has
 * names below a title, or a dateline, that stands behind a paragraph. Where others are signed it is, too.
 *
 * @param signing share of the page's titles that are signed
 */
export function signatures(nodes: readonly Node[], chain: readonly number[], signing: number): Record<'a signed within' | 'a dated within' | 'a other names' | 'a unsigned', number> {
  let [signed, dated, others] = [0, 0, 0];
  let [behindText, behindNames] = [false, false];
  const signers = new Set<string>();
  for (const i of chain) {
    const { signed: isSigned, dateline, names, title } = nodes[i]!;
    if (isSigned && (behindText || behindNames)) signed++;
    if (dateline && behindText) dated++;
    if (names.length && signers.size && !names.some((name) => signers.has(name))) others++;
    for (const name of names) signers.add(name);
    behindText ||= title <= 0.5;
    behindNames ||= isSigned;
  }
  const first = nodes[chain[0]!]!;
  return { 'a signed within': signed, 'a dated within': dated, 'a other names': others, 'a unsigned': signers.size === 0 && !chain.some((i) => nodes[i]!.dateline) && first.title > 0.5 ? signing : 0 };
}
