/** News agencies and the ways a paper names itself at the head of a report. */
export const agency = '(?:新华社|中新社|中新网|新华网|人民网|央视网|中国新闻网|澎湃新闻|人民日报|光明日报|经济日报|法新社|路透社|美联社|合众社|塔斯社|俄新社|共同社|时事社|德新社|安莎社|埃菲社|韩联社|朝中社|中央社|本报|本刊|本网|本台|本社|我报)';

/** Any office a report may come from: the ones above, or a name that ends in 报, 社, 网, 台. */
export const anyAgency = `(?:${agency}|[\\p{Script=Han}]{2,10}(?:日报|晚报|时报|早报|晨报|商报|都市报|新闻社|通讯社|新闻网|在线|电视台|客户端))`;

/** Agencies of the years before 1950, which a cable's head may name without 社. */
export const cableAgency = '路透|哈瓦斯|合众|同盟|电通|海通|塔斯|美联';
