import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { shown } from '../site/shown.ts';

/** Leave unseen characters out of text and attributes: they would turn lines around or break the parser. The source page shows them. */
export function rehypeShown() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'text') node.value = shown(node.value);
      if (node.type !== 'element') return;
      for (const [name, value] of Object.entries(node.properties)) if (typeof value === 'string') node.properties[name] = shown(value);
    });
  };
}
