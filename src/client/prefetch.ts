/** Milliseconds a pointer rests on a link before its page is fetched: passing over a list fetches nothing. */
const rest = 80;

/**
 * Fetch a page of this site ahead when its link is pointed at, focused or touched, once, and never for readers who
 * save data or are on a slow line. One listener for the whole page: a ribbon has hundreds of links.
 */
function prefetchOnIntent(): void {
  const connection = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return;
  const here = location.pathname;
  const fetched = new Set<string>([here]);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const intent = (event: Event): void => {
    clearTimeout(waiting);
    const link = (event.target as Element | null)?.closest?.('a');
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.hasAttribute('download') || !link.pathname.endsWith('/') || fetched.has(link.pathname)) return;
    const { pathname } = link;
    waiting = setTimeout(() => {
      fetched.add(pathname);
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: pathname }));
    }, event.type === 'touchstart' ? 0 : rest);
  };
  for (const type of ['mouseover', 'focusin', 'touchstart']) document.addEventListener(type, intent, { passive: true });
}

prefetchOnIntent();
