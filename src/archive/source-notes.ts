/** Where a text was taken from, as printed: 湖南日报, 新华社北京3月24日电. */
export interface SourceReading {
  source: string;
}

const longest = 80;
const bracket = /^[（(【[]\s*(.*?)\s*[）)】\]]$/su;
const forms: readonly RegExp[] = [
  /^(?:原载|转载自|转自|摘自|选自|原刊于?|刊于|本文原载于?|来源|稿件来源|文章来源|信息来源|资料来源)\s*[：:]?\s*(?:于|自)?\s*[《“]?([^《》“”：:]{2,40})[》”]?(?:.{0,16})$/u,
  /^(?:综合|综合自|据)\s*[《]?([^《》，,。]{2,30}?)[》]?\s*(?:等)?(?:消息|报道|讯)?$/u,
];
const sourceWord = /[报刊社网台电讯]$|》|新华|杂志|官网|客户端|周刊|频道|公众号|发布$/u;

/**
 * Read a whole block (mostly in brackets) as the note that says where a text comes from: (原载《湖南日报》), (据新华社北京3月24日电),
 * 据《人民日报》, 来源：…
 */
export function readSourceNote(text: string): SourceReading | null {
  const trimmed = text.trim();
  if (trimmed.length < 3 || trimmed.length > longest) return null;
  const line = (bracket.exec(trimmed)?.[1] ?? trimmed).trim();
  const inBracket = line !== trimmed;
  if (inBracket && /^(?:据)?(?:新华社|中新社|本报)[^，。]{0,12}\d{1,2}月\d{1,2}日电$/u.test(line)) return { source: line.replace(/^据/, '') };
  for (const [i, form] of forms.entries()) {
    const match = form.exec(line);
    const source = match?.[1]?.trim();
    if (source === undefined) continue;
    if (i === 0 && (/[：:自]|^[原转摘选刊]/.test(line.slice(0, 6)) || /《/.test(line)) && !/[。；]/.test(source)) return { source };
    if (i === 1 && !/[。，,；]/.test(line) && sourceWord.test(source) && (inBracket || line.length <= 24)) return { source };
  }
  return null;
}

/** Where a source note in brackets glued to the end of a paragraph starts, or null. */
export function tailSourceNote(text: string): number | null {
  const offset = Math.max(0, text.length - longest);
  const match = /[（(]\s*(?:据|原载|转载自|转自|摘自|选自|原刊|来源|综合)[^（）()]{2,60}[）)]\s*$/u.exec(text.slice(offset));
  return match && readSourceNote(match[0]) ? offset + match.index : null;
}
