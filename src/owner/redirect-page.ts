const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The page that stands at an address whose record has gone into another: it leads there at once, without JavaScript,
 * and tells search engines which address counts.
 *
 * @param target address on this site, and in full for search engines; null where nothing of the text is left
 * @param home address of the home page
 */
export function redirectPage(target: { path: string; full: string; title: string } | null, home: string): string {
  const head = target ? `<meta http-equiv="refresh" content="0; url=${escaped(target.path)}">\n<link rel="canonical" href="${escaped(target.full)}">` : '';
  const body = target
    ? `<h1>此处文字已移</h1>\n<p>版面重新解析后，原在此处的文字现见 <a href="${escaped(target.path)}">${escaped(target.title)}</a>。</p>`
    : `<h1>此处文字已撤下</h1>\n<p>原在此处的文字已不在本库。可由<a href="${escaped(home)}">首页</a>另行查找。</p>`;
  return `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${target ? '已移' : '已撤下'}</title>
${head}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
