const onlyNotes = '编者按语?|编者的话|编者语|编者手记|编后语?|编后记|编辑点评|开栏的话|开栏语|开篇语|开篇的话|结束语|主持人语|主持人按|背景链接|核心提示|核心阅读|导读|引言|内容提要|阅读提示';
/** What an editor's note is called and an article may be, too, whose headline stands behind it: 记者手记：老街重新热闹起来 */
const alsoArticles = '编辑手记|记者手记|采访手记|采编手记|短评|点评|新闻链接|相关链接|链接|名词解释|延伸阅读|读者来信';
const head = new RegExp(`^[\\s\\u3000]*[*#>■□●◆▲△▌【\\[(（\\s]*(?<name>${onlyNotes}|(?<also>${alsoArticles}))\\s*[】\\])）*]*\\s*(?<colon>[：:])?\\s*`, 'u');

/** Characters of the longest headline behind such a name. */
const longestHeadline = 30;

/** The head of a note by the editors. `end` is where the note itself begins; `alone` when nothing else stands in the block. */
export interface EditorNoteReading {
  name: string;
  end: number;
  alone: boolean;
}

/** Read 编者按, 编者的话, 开栏的话, 编后 … at the head of a block: alone on its line, or glued to the note with a colon or a bracket. */
export function readEditorNote(text: string): EditorNoteReading | null {
  const start = text.slice(0, 60);
  const match = head.exec(start);
  if (!match) return null;
  const { name, also, colon } = match.groups!;
  const end = match[0].length;
  const rest = text.slice(end).trim();
  if (also && colon && rest !== '' && rest.length <= longestHeadline && !/[。！；…]|？./.test(rest)) return null;
  const alone = text.length < 60 && rest === '';
  const marked = colon !== undefined || /[】\])）*]\s*$/.test(match[0]) || /\s$/.test(match[0]);
  return alone || marked ? { name: name!, end, alone } : null;
}
