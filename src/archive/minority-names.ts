/**
 * Names that have no Han surname. Tibetan and Mongolian ones are made of frequent elements, Yi ones of a clan's name and two
 * characters. Not complete: common elements as they are written in Chinese, from general knowledge of naming.
 */
const tibetan = /^(?:卓玛|次仁|才仁|扎西|尼玛|达瓦|格桑|旦增|丹增|丹曾|多吉|央金|拉姆|才让|洛桑|平措|白玛|次旦|久美|德吉|顿珠|旺堆|索朗|索南|边巴|普布|米玛|强巴|仁青|仁增|加措|嘉措|贡布|赤列|群培|益西|曲珍|曲扎|罗布|拉巴|巴桑|江村|江措|桑杰|桑吉|桑珠|土登|晋美|阿旺|坚赞|坚参|玉珍|措姆|卓嘎|朗杰|欧珠|云丹|更藏|尕藏|完玛|华青|昂毛|项秋|斯郎|泽仁|泽郎|罗绒|四郎|登巴|扎巴|班玛|关却|拉毛|卓尕|万玛|其美|其米){2}$/;
const mongolian =
  /^(?:(?:阿拉坦|阿茹|敖登|敖特根|宝力|宝音|布和|布仁|朝鲁|朝克|达楞|德力格|额尔|额尔敦|哈斯|呼格吉|呼和|吉日|金花|孟和|孟克|满都|满都拉|莫日根|那仁|那日|那顺|娜仁|娜日|其其|其木|青格|萨仁|萨如|萨日|斯琴|苏布|苏和|苏日|塔娜|特木|通拉|图雅|图门|乌恩|乌力|乌兰|乌日|乌云|乌仁|牧其|毕力格|白音|巴雅|巴音|阿古)(?:巴图|巴特尔|巴雅尔|毕力格|布和|朝鲁|达来|达赉|德尔|敦|额尔敦|嘎|嘎拉|高娃|格|格日勒|格勒|格日乐|呼|花|吉|吉雅|勒|乐|拉|拉嘎|拉图|琴|娜|其|其其格|其木格|仁|日娜|苏|塔娜|特尔|图|图雅|托娅|乌拉|夫|尔)|巴特尔|巴雅尔|巴图|格日勒|其其格|其木格|琪琪格|莫日根|乌日娜|娜日苏|乌兰图雅|额尔敦|毕力格|阿拉坦|朝鲁|布和|孟和)$/;
const yi = /^(?:阿尔|阿侯|阿吉|阿库|阿力|阿牛|阿苏|阿说|阿育|阿约|阿余|八且|布约|补余|比布|的惹|的日|地莫|丁惹|俄木|恩扎|尔古|尔者|果基|海来|吉俄|吉木|吉克|吉则|加巴|贾巴|杰觉|金古|勒格|罗洪|罗木|倮伍|马海|马黑|毛勇|莫色|莫洛|木呷|曲比|曲木|邱莫|热柯|日黑|沙马|勿雷|瓦其|瓦扎|水洛|土比|吾久|约其|吉伍|阿的|阿鲁)\p{Script=Han}{2}$/u;

/** Is this a Tibetan, a Mongolian or a Yi name written in Han characters? */
export function isMinorityName(name: string): boolean {
  return (name.length === 4 && tibetan.test(name)) || mongolian.test(name) || yi.test(name);
}
