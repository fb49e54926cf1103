import type { APIRoute } from 'astro';
import { settings } from '../site/settings.ts';
import { absolute, openSearchUrl, searchUrl, url } from '../site/urls.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);
/** Characters, not bytes: what the description's own rules allow for a short name. */
const shortName = [...settings.title].slice(0, 16).join('');

/** OpenSearch 1.1: makes the archive a search engine of the address bar. */
export const GET: APIRoute = () => {
  const address = (path: string): string => escape(absolute(path, settings.site));
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(shortName)}</ShortName>
  <Description>${escape(`${settings.title} · ${settings.subtitle}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-Hans</Language>
  <Image width="16" height="16" type="image/svg+xml">${address(url('favicon.svg'))}</Image>
  <Url type="text/html" method="get" template="${address(searchUrl())}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(openSearchUrl())}"/>
</OpenSearchDescription>
`);
};
