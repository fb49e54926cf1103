const digits = '〇一二三四五六七八九';

/**
 * A Chinese or Arabic whole number below 10,000, as printed in dates and page numbers: 三 → 3, 十二 → 12, 二十五 → 25, 二〇二六 → 2026, ４ → 4.
 *
 * @returns null when it is none
 */
export function readNumeral(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[零○О]/g, '〇').replaceAll('两', '二');
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  if (/^[〇一二三四五六七八九]{1,4}$/.test(plain)) return Number([...plain].map((char) => digits.indexOf(char)).join(''));
  const tens = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain.replace(/^一十/, '十'));
  if (tens) return (tens[1] ? digits.indexOf(tens[1]) : 1) * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0);
  const thirty = /^廿([一二三四五六七八九]?)$/.exec(plain);
  return thirty ? 20 + (thirty[1] ? digits.indexOf(thirty[1]) : 0) : null;
}
