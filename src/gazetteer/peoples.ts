/** Names of the peoples that stand in the names of autonomous units and townships, with and without 族, longest first. */
const peoples = (
  '蒙古 回 藏 蔵 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 ' +
  '锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各'
).split(' ').flatMap((name) => (name.length > 1 ? [`${name}族`, name] : [`${name}族`])).sort((a, b) => b.length - a.length);

/** 江华瑶族 → 江华, 恩施土家族苗族 → 恩施. */
export function withoutPeoples(name: string): string {
  for (let rest = name; ;) {
    const people = peoples.find((one) => rest.endsWith(one));
    if (people === undefined) return rest;
    // 东乡族自治县 and 鄂温克族自治旗 are called by the people itself: nothing would be left
    if (rest.length - people.length < 2) return rest.replace(/族$/, '');
    rest = rest.slice(0, -people.length);
  }
}
