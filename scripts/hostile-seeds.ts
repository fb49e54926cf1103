import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Sets a mark a test can look for, should it ever run. */
const run = 'globalThis.hostile=1';

/** What a text must not be able to do: run, load, restyle, lead away, or hide. */
const payloads: readonly string[] = [
  `<script>${run}</script>`, `</script><script>${run}</script>`, `<ScRiPt src=//evil.invalid/x.js></ScRiPt>`, `<img src=x onerror=${run}>`, `<svg onload=${run}>`, `<svg><script>${run}</script></svg>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`, `<a href="javascript:${run}">点我</a>`, `[点我](javascript:${run})`, `[点我](data:text/html,<script>${run}</script>)`, `![](x" onerror="${run})`, `<base href="//evil.invalid/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`, `<style>body{display:none}</style>`, `<link rel=stylesheet href=//evil.invalid/x.css>`, `<form action=//evil.invalid><button>检索</button></form>`, `<body onload=${run}>`, `<details open ontoggle=${run}>`,
  `<input autofocus onfocus=${run}>`, `<video><source onerror=${run}></video>`, `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`, `"><img src=x onerror=${run}>`, `' onmouseover='${run}`, `--><script>${run}</script>`, `]]><script>${run}</script>`,
  `</title><script>${run}</script>`, `</textarea><script>${run}</script>`, `</main></body><script>${run}</script>`, `&lt;script&gt;${run}&lt;/script&gt;`, `&#60;script&#62;${run}&#60;/script&#62;`, `\\u003cscript\\u003e${run}\\u003c/script\\u003e`, `<scr\0ipt>${run}</scr\0ipt>`,
  `{{constructor.constructor('${run}')()}}`, `\${${run}}`, `<%= ${run} %>`, `javascript:${run}//`, `<noscript><p title="</noscript><img src=x onerror=${run}>">`, `<template><script>${run}</script></template>`, `<object data="data:text/html,<script>${run}</script>"></object>`, `<embed src="javascript:${run}">`,
  `<script type="application/ld+json">{}</script><script>${run}</script>`, `<x id=main><x name=search><x id=results>`, `＜script＞${run}＜/script＞`, `<a href=" &#14;javascript:${run}">点我</a>`, `<a href="//evil.invalid/">点我</a>`, `https://evil.invalid/"onclick="${run}`,
  'abc\u202e反写的字\u202c', '看\u200b不\u200d见\ufeff的', '\u0000\u0001\u0008\u001b[31m控制符', '\ud800\udc00\ud83d 半个', 'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301'.repeat(50), '\u2028\u2029段落符',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../../../etc/passwd', '%2e%2e%2f', '=HYPERLINK("http://evil.invalid")', '@SUM(1+1)*cmd', '🀄️'.repeat(40), 'ﷺ'.repeat(30), '，'.repeat(3000), '# '.repeat(500), '|'.repeat(500), '<'.repeat(2000),
];

/** Pages with a payload in every place where text of a seed may come to stand. */
const pages: readonly ((payload: string) => string)[] = [
  (p) => `${p}\n\n本报记者 ${p}\n\n本报讯 ${p}昨日，慈溪市举行会议。${p}会议强调，要抓好落实。\n`,
  (p) => `# 宁波日报\n\n2026年3月25日\n\n## 慈溪开工${p}\n\n### ——${p}\n\n新华社宁波3月24日电（记者 ${p.slice(0, 8)}）江北区${p}项目开工。\n\n- ${p}\n- 第二条\n\n（图片由${p}摄）\n`,
  (p) => `${p}日报\n中共宁波市委机关报 ${p}\n4 ${p}新闻\n\n宁波一项目开工\n张三 通讯员 ${p}\n\n${p}\n\n（下转第2版 ${p}）\n\n编者按 ${p}\n`,
];

const sidecars: readonly string[] = [
  `newspaper: '<script>${run}</script>'\ntitle: '"><img src=x onerror=${run}>'\npage: '<b>'\n`,
  `newspaper: "__proto__"\ntitle: constructor\n__proto__:\n  polluted: 1\nconstructor: { prototype: { polluted: 1 } }\n`,
  `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`,
  `${'['.repeat(4000)}${']'.repeat(4000)}\n`, 'newspaper: !!js/function "function(){}"\n', `encoding: '<script>'\n`, 'newspaper: [unclosed\n', '\0\0\0',
  `corrections:\n  - { op: hide, at: 会议强调, note: '<script>${run}</script>', by: '"><svg onload=${run}>' }\n  - { op: replace, at: 抓好落实, with: '<img src=x onerror=${run}>' }\n  - { op: bylines, at: 昨日, bylines: ['<script>${run}</script>'] }\n  - { op: link, at: 慈溪, region: '<b>' }\n`,
  `date: 2026-99-99\npage: ${'9'.repeat(5000)}\n`, `newspaper: '../../../../tmp/evil'\ndate: 2026-03-25\npage: '../x'\n`, `newspaper: "a/b?c#d%2f"\ndate: 2026-03-25\n`,
];

const names: readonly string[] = [
  '<img src=x onerror=globalThis.hostile=1>', "'\"><svg onload=globalThis.hostile=1>", '%2e%2e%2fetc', '..hidden', 'a b\tc', 'javascript:globalThis.hostile=1', '\u202egnp.exe', 'con', '__proto__', 'index', '-rf', '长'.repeat(60), 'ａ', 'x\ny', '?q=1#f', 'a%00b', '&lt;b&gt;', '${x}',
];

/**
 * Write a folder of page texts that try everything a stranger's file may try.
 *
 * @param dir made if need be
 * @param count page texts to write; 200 or more have every payload on every page at least once
 */
export function writeHostileSeeds(dir: string, count: number): void {
  const write = (name: string, content: string | Uint8Array): void => {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (let i = 0; i < count; i++) {
    const payload = payloads[i % payloads.length]!;
    const text = pages[Math.floor(i / payloads.length) % pages.length]!(payload);
    const name = `${i % 4 === 3 ? `${names[i % names.length]!} ` : ''}${String(i).padStart(3, '0')}`;
    // Lone surrogates can only come in by UTF-16.
    write(`${name}.txt`, /\p{Cs}/u.test(payload) ? Buffer.from(`\ufeff${text}`, 'utf16le') : text);
    if (i % 3 === 0) write(`${name}.yaml`, sidecars[(i / 3) % sidecars.length]!);
  }
  write('folder/_folder.yaml', `newspaper: '<script>${run}</script>'\ntitle: 'x" onload="${run}'\n`);
  write('folder/deeper/2026-03-25_04.txt', pages[0]!(payloads[0]!));
  for (const [name, target] of [['out.txt', '/etc/passwd'], ['device.txt', '/dev/zero'], ['loop.txt', 'loop.txt'], ['gone.txt', 'nowhere.txt'], ['root', '/']] as const) symlinkSync(target, join(dir, name));
}

// As a program: node scripts/hostile-seeds.ts DIR [COUNT]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeHostileSeeds(process.argv[2] ?? 'hostile', Number(process.argv[3] ?? 200));
