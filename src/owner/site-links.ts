/**
 * Addresses an HTML page links to or loads from: `href` and `src` of its elements, character references undone.
 * For pages this site has built; not a parser for any HTML.
 */
export function linksOf(html: string): string[] {
  const links: string[] = [];
  const plain = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, (element) => element.slice(0, element.indexOf('>') + 1));
  for (const [tag] of plain.matchAll(/<[a-z][^<>]*>/gi)) {
    for (const match of tag.matchAll(/\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) links.push(unescape(match[1] ?? match[2] ?? match[3] ?? ''));
  }
  return links;
}

/** Ids that an address's fragment can point to. */
export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s"'>]+))/gi)].map((match) => unescape(match[1] ?? match[2] ?? '')));
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
