/**
 * Counties and prefectures that went on as a whole under a name of their own, which no comparison of the lists can tell:
 * `old name with its code > name now`. From the State Council's and the Ministry of Civil Affairs' notices of the year.
 * Units that were shared out or joined to another one are not in here: they keep a page of their own.
 */
export const renamed: ReadonlyMap<string, string> = new Map(`
140227大同县>云州区 140421长治县>上党区 130521邢台县>信都区 330621绍兴县>柯桥区 320803楚州区>淮安区 340221芜湖县>湾沚区 340721铜陵县>义安区
360421九江县>柴桑区 360427星子县>庐山市 361121上饶县>广信区 361128波阳县>鄱阳县 410224开封县>祥符区 411023许昌县>建安区
430221株洲县>渌口区 431102芝山区>零陵区 511521宜宾县>叙州区 520321遵义县>播州区 522201铜仁市>碧江区 522401毕节市>七星关区 530802翠云区>思茅区
533103潞西市>芒市 542121昌都县>卡若区 542301日喀则市>桑珠孜区 542421那曲县>色尼区 542621林芝县>巴宜区 610125户县>鄠邑区 650108东山区>米东区
652101吐鲁番市>高昌区 652201哈密市>伊州区 530800思茅市>普洱市 441827清新县>清新区 451402江洲区>江州区
`.trim().split(/\s+/).map((pair) => pair.split('>') as [string, string]));
