const day = /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/;
const lately = /近日|日前|近期|最近|连日来|前不久|不久前|当地时间|[今昨][日天晨晚]|[今去]年|[上本](?:周|个?月)/;
const season = /[初早仲暮晚深盛阳隆寒金严][春夏秋冬]|[入开立][春夏秋冬]|[春夏秋冬][日季天末初]|[寒暑]假|春节|元旦|元宵|除夕|腊月|正月|清明|端午|中秋|国庆|重阳|谷雨|惊蛰|春分|秋分|夏至|冬至|小满|芒种|白露|寒露|霜降|[小大][暑寒雪]|处暑/;

/** A report begins with a day or another time. */
export const datedFirst = new RegExp(`^(?:${day.source}|${lately.source}|${season.source})`);
