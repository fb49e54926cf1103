/** An attribute of an element, character references undone. */
interface Attribute {
  element: string;
  name: string;
  value: string;
}

// A tag with its attributes; a `<` or `>` inside a quoted value is no tag. Comments, and the contents of scripts and styles, are passed over.
const tag = /<!--[\s\S]*?-->|<(script|style)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** All attributes of all elements of a page as a browser would read them. For pages this site has built, not for any HTML. */
export function attributesOf(html: string): Attribute[] {
  return [...html.matchAll(tag)].flatMap((match) => {
    const element = (match[1] ?? match[4])?.toLowerCase();
    if (element === undefined) return [];
    return [...(match[2] ?? match[5] ?? '').matchAll(attribute)].map(([, name, double, single, bare]) => ({ element, name: name!.toLowerCase(), value: unescape(double ?? single ?? bare ?? '') }));
  });
}

/** Scripts that stand in a page itself; data in JSON is none. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(tag)].flatMap(([, element, attributes, body]) => (element?.toLowerCase() === 'script' && body!.trim() !== '' && !/type="application\/(?:ld\+)?json"/.test(attributes!) ? [body!] : []));
}

/** Addresses an HTML page links to or loads from. */
export function linksOf(html: string): string[] {
  return attributesOf(html).filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value);
}

/** Ids that an address's fragment can point to. */
export function idsOf(html: string): Set<string> {
  return new Set(attributesOf(html).filter(({ name }) => name === 'id').map(({ value }) => value));
}

/**
 * The file below the site's folder an address stands for.
 *
 * @param link as written in the page
 * @param from address of the page it stands in, with the base path
 * @param base path the site stands under, with `/` at both ends
 * @returns null for addresses outside the site's origin; `undefined` path for one outside the base path
 */
export function targetOf(link: string, from: string, base: string): { file: string | undefined; fragment: string } | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) return null;
  const url = new URL(link, new URL(from, 'http://site.invalid'));
  const fragment = decode(url.hash.slice(1));
  const path = decode(url.pathname);
  if (!path.startsWith(base)) return { file: undefined, fragment };
  const below = path.slice(base.length);
  return { file: below === '' || below.endsWith('/') ? `${below}index.html` : below, fragment };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (references[name ?? ''] ?? whole),
  );
}
