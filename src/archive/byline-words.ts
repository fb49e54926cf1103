/** The vocabulary of bylines: roles and the offices people sign for. Regular expression sources, to be put together by the readers. */

/** What stands before 记者 and belongs to the role: 首席, 见习, 全媒体, 驻京 … */
const qualifier = '(?:首席|特约|特派|特邀|见习|实习|全媒体|融媒体|全媒|融媒|新媒体|高级|资深|主任|摄影|文字|图片|视频|驻[\\p{Script=Han}]{1,3})';

/** Roles that announce names behind them, wherever they stand in a byline. 作者 is none in 文艺工作者. */
export const leadingRole = `${qualifier}*记者(?!会|招待会|问|们|站|团|节)|${qualifier}*特派员|(?:特约|优秀|骨干)?通讯员|(?:实习|见习)生|(?:特约|首席|特邀)?评论员|特约撰稿人?|撰稿人?|特约作者|(?<![工写合操创])作者|撰文|采写|执笔|编译|口述|文[/／][图摄]|[图摄][/／]文`;

/** Roles printed behind the names, or before a colon or slash. */
export const trailingRole = '摄影报道|综合报道|采访报道|图文报道|整理报道|联合报道|文[/／][图摄]|[图摄][/／]文|文并摄|摄影|整理|编译|执笔|采写|撰文|撰稿|供稿|报道|译|绘|文|摄';

/** Roles that stand behind their people all along a byline, with a space before them: 李明 口述 王海 整理. */
export const roleAfter = '口述|讲述|整理|记录|撰文|采写|执笔|编译|翻译|译|著|绘';

/** Roles of the desk, which announce names only with a space, slash or colon behind them. */
export const deskRole = '采访[、/]?整理|文字整理|(?:采访|访谈|记录|讲述)人?|策划|统筹|整理|编辑|翻译|译者|制图|供图|摄影|视频|供稿|主持人';

/** Those who only edited: alone they are the page's editors, not an article's authors. */
export const editorRole = /^(?:策划|统筹|编辑)$/;

/** Roles of those who made a picture: alone they are a credit, not a byline. */
export const pictureRole = /^(?:摄影|摄|图|供图|图片|制图|绘图|漫画|插图|视频|绘)$/;

const office =
  '报道组|报道部|编辑部|采访组|调研组|课题组|记者站|通讯站|宣传部|组织部|统战部|办公室|工作室|研究院|研究所|委员会|管委会|指挥部|融媒体中心|融媒中心|全媒体中心|新闻中心|传媒中心|电视台|广播台|电台|日报社?|晚报社?|时报社?|早报社?|晨报社?|商报社?|周报社?|都市报社?|新闻社|通讯社|杂志社|出版社|客户端|频道|新闻网|在线|传媒|' +
  '总队|支队|大队|中队|公安局|法院|检察院|税务局|气象局|气象台|教育局|水利局|交警|消防|海关|监狱|医院|大学|学院|中学|小学|银行|分行|支行|公司|集团|街道|社区|乡政府|镇政府|县委|市委|省委|区委|县委办|市委办|政协|人大|纪委监委|纪委|监委|总工会|妇联|残联|文联|作协|团委|协会|学会|商会|基金会|中心|部|局|厅|院|社|台|网|办';

/** A press or public office by its last word, at least three characters long. */
export const officeWord = new RegExp(`^(?:本报|本刊|本网|本台|本社|[\\p{Script=Han}·\\-—A-Za-z0-9]{1,24}(?:${office}|报))$`, 'u');

/** Offices whose name is shorter than the rule asks for. */
export const shortOffice = /^(?:本报|本刊|本网|本台|本社|我报|新华社|中新社|央视|红网)$/;
