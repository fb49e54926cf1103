/** What an element may be given; every string becomes text or an attribute, never markup. */
type Child = Node | string | null | false;

/** Make an element; children that are null or false are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string | null> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}
