/** Lines of a page text a program wrote about it, not the newspaper: at its head 以下是图片中的文字内容：, a list of settings, at its foot “Note: …”. */
export function readerNotes(lines: readonly { text: string }[]): { head: number; foot: number } {
  const from = settingsAbove(lines);
  const head = from + count(lines.slice(from, from + reach), (line) => announces.test(line) || isLatinNote(line));
  const foot = head === lines.length ? 0 : count(lines.slice(Math.max(head, lines.length - reach)).toReversed(), (line) => remarks.test(line) || isLatinNote(line));
  return { head, foot };
}

/** Lines looked at from either edge. */
const reach = 3;

const picture = '(?:图片|图像|图中|照片|扫描|截图|原图|影像|OCR)';
const announces = new RegExp(`^(?=.{0,40}${picture})(?=.{0,60}(?:文字|文本|内容|转录|转写|识别|提取))(?:好的|当然|可以|没问题)?[，,。！!]?\\s*(?:以下|下面|这里?[是为]|上面|根据|如下).{0,80}[：:。]$`, 'u');
const remarks = new RegExp(`^(?=.{0,60}${picture})(?=.{0,80}(?:文字|文本|内容|识别|提取|转录|转写))[（(]?(?:以上|注|备注|说明|请注意|由于|如[需果]|希望).{0,100}[。）)]$`, 'u');
const ofText = /\b(?:text|transcri\w+|image|page|OCR|document|characters?|scan\w*|markdown|newspaper)\b/i;

/** A sentence without a Han character about a text or a picture. */
const isLatinNote = (line: string): boolean => line.length <= 300 && !/\p{Script=Han}/u.test(line) && ofText.test(line) && (line.match(/[A-Za-z']{2,}/g)?.length ?? 0) >= 5 && /[.:!]$/.test(line.replace(/[\s*]+$/, ''));

const setting = /^[a-z][a-z_]{2,40}:\s?(?:[\w.-]{0,30}|"[^"]{0,60}"|\[[^\]]{0,60}\])$/i;

/** A program's settings stand above a text in a row: primary_language: zh / is_table: False. */
function settingsAbove(lines: readonly { text: string }[]): number {
  const settings = count(lines, (line) => setting.test(line));
  return settings >= 2 ? settings : 0;
}

/** How many lines from the first on are such, fences between them taken along. */
function count(lines: readonly { text: string }[], isSuch: (line: string) => boolean): number {
  let last = 0;
  for (const [i, { text }] of lines.entries()) {
    const line = text.trim();
    if (isSuch(line)) last = i + 1;
    else if (!/^(?:`{3}\w*|[-*_=]{3,})$/.test(line)) break;
  }
  return last;
}
