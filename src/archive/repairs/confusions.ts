import { isHan } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Cut } from './seams.ts';

/** Characters that optical readers take for each other. Groups; each member may stand for any other. */
const groups = ['未末', '己已巳', '人入八', '日曰', '土士', '大太犬', '天夭', '干千于', '田由甲申', '问间', '市布', '县具', '贝见', '今令', '乌鸟', '戊戍戌', '侯候', '拔拨', '析折', '技枝', '治冶', '刺剌', '免兔', '竞竟', '暑署', '住往', '侍待', '微徽', '准淮', '诉拆', '特持', '设没', '处外', '历厉', '厂广', '木本', '古占', '目日', '自白', '力刀', '体休', '抗坑', '场扬', '境镜', '末来'];

const alternatives = new Map<string, string>();
for (const group of groups) for (const char of group) alternatives.set(char, (alternatives.get(char) ?? '') + group.replaceAll(char, ''));

const reach = 6;

/**
 * Look-alikes corrected on word evidence only: the character as read stands alone between words of the dictionary, and with its
 * look-alike it makes a word with a neighbour, in fewer words altogether. What stays doubtful stays.
 */
export function correctConfusions(draft: Draft, cut: Cut): void {
  const { text, raw } = draft.view();
  for (let i = 0; i < text.length; i++) {
    const others = alternatives.get(text[i]!);
    if (others === undefined) continue;
    let from = i, to = i + 1;
    while (from > 0 && i - from < reach && isHan(text[from - 1])) from--;
    while (to < text.length && to - i <= reach && isHan(text[to])) to++;
    if (to - from < 3) continue;
    const left = text.slice(from, i), right = text.slice(i + 1, to);
    const now = cut(left + text[i]! + right);
    if (wordAt(now, left.length).length > 1) continue;
    let best: { char: string; words: number; word: string } | null = null;
    for (const other of others) {
      const words = cut(left + other + right);
      const word = wordAt(words, left.length);
      if (word.length < 2 || words.length >= now.length) continue;
      if (!best || words.length < best.words || (words.length === best.words && word.length > best.word.length)) best = { char: other, words: words.length, word };
    }
    if (best) draft.set(raw[i]!, best.char, 'look-alike');
  }
}

/** The word that covers a character. */
function wordAt(words: readonly string[], at: number): string {
  let end = 0;
  for (const word of words) if ((end += word.length) > at) return word;
  return '';
}
