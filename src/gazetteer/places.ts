/**
 * Names that stand in no list of administrative units: development zones and what cities are called besides.
 * Kept by hand. A zone is tied to the county (or city, where it lies in several) that holds its seat.
 */

export interface Place {
  /** As printed in full, then other names for the same. */
  names: readonly string[];
  /** The unit a reader is led to. */
  code: string;
  kind: 'zone' | 'nickname';
}

/** The long names of zones are clipped in one way everywhere. */
const clip = (name: string): string[] => {
  if (name.endsWith('高新技术产业开发区')) return [name, name.replace('高新技术产业开发区', '高新区')];
  const stem = /^(.{2,4})经济技术开发区$/.exec(name)?.[1];
  return stem === undefined ? [name] : [name, ...['经开区', '园区', '示范区'].map((end) => stem + end)];
};

const read = (kind: Place['kind'], lines: string): Place[] =>
  lines.trim().split('\n').map((line) => {
    const [code = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    const all = names.flatMap(clip);
    // 湘潭九华经开区 is 湘潭 and 九华经开区: a city's name before a zone's own is a place by itself
    return { code, names: all.filter((name) => !all.some((other) => other !== name && name.endsWith(other))), kind };
  });

// State-level new areas: State Council approvals 1992–2017 (list of the 19 国家级新区, National Development and Reform
// Commission); the seat as given by each area's own administration. 浦东新区 and 滨海新区 are counties of the list itself.
const newAreas = read('zone', `
500157 重庆两江新区 两江新区
330900 浙江舟山群岛新区 舟山群岛新区
620100 兰州新区
440115 广州南沙新区 南沙新区
610100 西咸新区
520100 贵安新区
370211 青岛西海岸新区 西海岸新区
210213 大连金普新区 金普新区
510100 四川天府新区 天府新区
430104 湖南湘江新区 湘江新区
320111 南京江北新区
350100 福州新区
530100 云南滇中新区 滇中新区
230109 哈尔滨新区
220100 长春新区
360100 赣江新区
130600 河北雄安新区 雄安新区 雄安
`);

// State-level development and high-tech zones that have a name of their own or share their administration with a county
// (China Development Zones Audit Announcement Catalogue 2018, and the zones' own pages for 区政合一), and some of provinces
// whose own names papers print without the county. Not complete: a zone called by its city is found without it.
const zones = read('zone', `
110108 中关村科学城 中关村示范区 中关村
110115 北京经济技术开发区 北京经开区 北京亦庄 亦庄新城
110112 北京城市副中心
120116 天津经济技术开发区 天津滨海高新区 天津自贸试验区
120118 天津子牙经济技术开发区 子牙经济技术开发区
130209 曹妃甸新区 曹妃甸经济技术开发区
130900 渤海新区
210112 沈阳浑南新区
210400 沈抚新区 沈抚示范区
210281 大连长兴岛经济技术开发区 长兴岛经济技术开发区
220100 长春净月高新区 净月高新区
230111 哈尔滨利民经济技术开发区 利民经济技术开发区
230125 宾西经济技术开发区
310115 张江科学城 上海自贸试验区临港新片区 临港新片区 陆家嘴金融城
310104 漕河泾新兴技术开发区 漕河泾开发区
320500 苏州工业园区
320505 苏州高新区 浒墅关经济技术开发区
320214 无锡高新区
320411 常州高新区
320115 南京江宁经济技术开发区 江宁开发区
320583 昆山经济技术开发区 昆山开发区 昆山高新区
321203 泰州医药高新区
330114 杭州钱塘新区 钱塘新区
330108 杭州高新区
330282 宁波前湾新区 宁波杭州湾新区 前湾新区 杭州湾新区
330206 宁波经济技术开发区 宁波梅山保税港区 宁波大榭开发区 大榭开发区
330604 杭州湾上虞经济技术开发区
330500 湖州南太湖新区 南太湖新区
331000 台州湾新区
330303 温州湾新区
340104 合肥高新区 合肥高新技术产业开发区
350128 平潭综合实验区
350203 厦门火炬高新区
350205 厦门海沧台商投资区 海沧台商投资区
360111 南昌高新区
370102 济南高新区
370211 青岛经济技术开发区 前湾保税港区
370114 明水经济技术开发区
370502 黄河三角洲农业高新技术产业示范区 黄三角农高区
410184 郑州航空港经济综合实验区 郑州航空港区 航空港区
410105 郑东新区
410581 红旗渠经济技术开发区
420111 武汉东湖高新区 武汉东湖新技术开发区 东湖高新区
420112 武汉临空港经济技术开发区 临空港经济技术开发区
420113 武汉经济技术开发区 武汉经开区
420704 葛店经济技术开发区
430104 长沙高新区 长沙高新技术产业开发区
430112 望城经济技术开发区 望城经开区
430121 长沙经济技术开发区 长沙经开区
430181 浏阳经济技术开发区 浏阳经开区
430211 株洲高新区 株洲高新技术产业开发区
430302 湘潭九华经济技术开发区 九华经济技术开发区
430304 湘潭高新区 湘潭高新技术产业开发区
430321 湘潭天易经济技术开发区 天易经济技术开发区
440112 广州开发区 广州经济技术开发区 中新广州知识城
441302 惠州仲恺高新区 仲恺高新区
441303 大亚湾经济技术开发区 大亚湾开发区
440305 前海深港现代服务业合作区 前海合作区 深圳前海
440402 横琴粤澳深度合作区 横琴新区 横琴
441900 松山湖高新区 东莞松山湖
450500 北海银滩旅游度假区
450702 钦州港经济技术开发区
460400 洋浦经济开发区
510100 成都高新区 成都高新技术产业开发区
510112 成都经济技术开发区
530127 嵩明杨林经济技术开发区 杨林经济技术开发区
610113 西安高新区 西安高新技术产业开发区
610116 西安国家民用航天产业基地
610403 杨凌农业高新技术产业示范区 杨凌示范区
`);

// What cities are called in their own papers and in reference works (辞海, city almanacs). Left out: names several
// cities claim (江城, 鹿城, 滨城, 龙城, 绿城, 春城, 山城) and those that are counties or everyday words. At the end counties and
// banners whose long names are clipped in print.
const nicknames = read('nickname', `
120000 津门 津城
130000 燕赵大地
140000 三晋大地
150100 青城大地
210100 沈城 盛京
230100 冰城
230000 龙江大地
310000 申城 沪上
320100 金陵城
330200 甬城
330400 禾城
340100 庐州大地
340000 江淮大地
350000 八闽大地 八闽
350100 榕城
350200 鹭岛
350500 刺桐城
360000 赣鄱大地
360100 洪城
360400 浔城
370000 齐鲁大地
370100 泉城
370200 岛城
370700 鸢都
410000 中原大地
420000 荆楚大地
430000 三湘大地 三湘四水 湖湘大地
430100 星城
430800 庸城
430600 巴陵大地
440000 南粤大地
440100 羊城
440300 鹏城
450000 八桂大地
450100 邕城
450200 龙城柳州
460000 琼州大地
460100 椰城
500000 巴渝大地
510100 蓉城
520000 黔中大地
520100 筑城
530000 彩云之南
540000 雪域高原
610000 三秦大地
620000 陇原大地
620100 金城兰州
640100 凤城银川
650000 天山南北
220721 前郭县 前郭旗
230624 杜蒙县
211324 喀左县
210921 阜蒙县
622927 积石山县
150121 土左旗
150221 土右旗
150223 达茂旗
150521 科左中旗
150522 科左后旗
152221 科右前旗
152222 科右中旗
150722 莫旗
150926 察右前旗
150927 察右中旗
150928 察右后旗
`);

export const places: readonly Place[] = [...newAreas, ...zones, ...nicknames];
