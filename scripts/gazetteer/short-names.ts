/** Names of the peoples that stand in the names of autonomous units, with and without 族, longest first. */
const peoples = (
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 ' +
  '锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各'
).split(' ').flatMap((name) => (name.length > 1 ? [`${name}族`, name] : [`${name}族`])).sort((a, b) => b.length - a.length);

const autonomous = /自治(?:区|州|县|旗)$/;
const suffix = /(?:特别行政区|新区|地区|林区|特区|省|市|县|区|盟|旗)$/;

function withoutPeoples(name: string): string {
  for (let rest = name; ;) {
    const people = peoples.find((one) => rest.endsWith(one));
    if (people === undefined) return rest;
    // 东乡族自治县 and 鄂温克族自治旗 are called by the people itself: nothing would be left
    if (rest.length - people.length < 2) return rest.replace(/族$/, '');
    rest = rest.slice(0, -people.length);
  }
}

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
