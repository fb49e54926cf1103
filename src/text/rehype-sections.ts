import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';

const textOf = (element: Element): string => element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' && child.properties.className === undefined ? textOf(child) : '')).join('');

/** Collect the headings of the running text into `file.data.sections`; marks inside a heading are not part of its name. */
export function rehypeSections() {
  return (tree: Root, file: VFile): void => {
    const sections = (file.data.sections = [] as { id: string; text: string }[]);
    visit(tree, 'element', (element) => {
      if (element.tagName === 'h2' && typeof element.properties.id === 'string') sections.push({ id: element.properties.id, text: textOf(element) });
    });
  };
}
