import { createHash } from 'node:crypto';

/**
 * Pages fade into one another where the reader has not asked for less motion. It stands in the page itself: a browser that
 * shows a page before it has looked into the stylesheet breaks a transition off again, and says so in its console.
 */
export const transitionStyle = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

/** What a page may load: its own files, and the one style above by its hash. public/_headers and the README say the same. */
export const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  `style-src 'self' 'sha256-${createHash('sha256').update(transitionStyle).digest('base64')}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');
