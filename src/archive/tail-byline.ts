import { readByline } from './bylines.ts';

const bracketed = /[（(]\s*([^（）()。！？]{2,120}?)\s*[）)]\s*[。.]?\s*$/u;
const announced = /[。！？!?”"』」…）)]\s*((?:\*\*)?(?:本报|本刊|本网|本台|新华社|[\p{Script=Han}]{2,10}报)?(?:全媒体|融媒体|见习|实习|特约)?(?:记者|通讯员)[^。！？，]{2,80})$/u;

/**
 * Where a byline glued to the end of a paragraph starts: `…更有底气。 (李家敏)`, `…等工作。（记者 甲 通讯员 乙）`.
 * A bracket that explains ((简章), (以下简称…), (见图), (完)) is none.
 *
 * @param text a paragraph; only its last 160 characters are looked at
 * @returns offset of the byline's first character (its bracket), or null
 */
export function tailByline(text: string): number | null {
  const from = Math.max(0, text.length - 160);
  const end = text.slice(from);
  const inBracket = bracketed.exec(end);
  if (inBracket) {
    const before = end.slice(0, inBracket.index).trimEnd();
    if (/[讯电]$/.test(before)) return null;
    // Behind a full stop a bracketed name is nearly always a byline; in the middle of a sentence it explains.
    const closes = before === '' || /[。！？!?”"』」…：:】）)\]]$/.test(before);
    const reading = readByline(end.slice(inBracket.index).replace(/[。.]\s*$/, '').trim(), closes);
    return reading && reading.people.length > 0 && reading.confidence >= (closes ? 0.5 : 0.9) ? from + inBracket.index : null;
  }
  const open = announced.exec(end);
  if (!open) return null;
  const start = open.index + open[0].length - open[1]!.length;
  const reading = readByline(open[1]!);
  return reading && reading.people.length > 0 && reading.confidence >= 0.8 ? from + start : null;
}
