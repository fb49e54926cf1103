const digits = '〇一二三四五六七八九';

/**
 * A Chinese or Arabic whole number below 10,000, as printed in dates and page numbers: 三 → 3, 叁 → 3, 十二 → 12, 二十五 → 25, 一百零三 → 103, 二〇二六 → 2026, ４ → 4.
 *
 * @returns null when it is none
 */
export function readNumeral(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[零○О]/g, '〇').replaceAll('两', '二').replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (formal) => '一二三四五六七八九十'['壹贰叁肆伍陆柒捌玖拾'.indexOf(formal)]!);
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  if (/^[〇一二三四五六七八九]{1,4}$/.test(plain)) return Number([...plain].map((char) => digits.indexOf(char)).join(''));
  const tens = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain.replace(/^一十/, '十'));
  if (tens) return (tens[1] ? digits.indexOf(tens[1]) : 1) * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0);
  const joined = /^([廿卅])([一二三四五六七八九]?)$/.exec(plain);
  if (joined) return (joined[1] === '廿' ? 20 : 30) + (joined[2] ? digits.indexOf(joined[2]) : 0);
  const hundreds = /^([一二三四五六七八九]?)百〇?(.*)$/.exec(plain);
  if (!hundreds) return null;
  const rest = hundreds[2] === '' ? 0 : readNumeral(hundreds[2]!);
  return rest === null || rest > 99 ? null : (hundreds[1] ? digits.indexOf(hundreds[1]) : 1) * 100 + rest;
}
