import { withoutPeoples } from '../../src/gazetteer/peoples.ts';

const autonomous = /自治(?:区|州|县|旗)$/;
const suffix = /(?:特别行政区|新区|地区|林区|特区|省|市|县|区|盟|旗)$/;

/** 左旗, 后旗, 左翼中旗, … only tell apart what the first part shares: 科尔沁 alone names none of them. */
const divided = /(?:[左右前中后东西]|联合)旗$|[左右]翼/;

/**
 * What a unit is called without its rank: 宁波市 → 宁波, 江华瑶族自治县 → 江华, 户县 → nothing.
 *
 * @returns the short name, or null where the name does not go without its rank
 */
export function shortName(name: string): string | null {
  if (divided.test(name)) return null;
  // 清新区 is the district of 清新, 浦东新区 the new area of 浦东
  const plain = name.endsWith('新区') && name.length === 3 ? name.slice(0, -1) : name.replace(suffix, '');
  const short = autonomous.test(name) ? withoutPeoples(name.replace(autonomous, '')) : plain;
  return short.length >= 2 && short !== name ? short : null;
}
