import type { Mark } from "./Mark.ts";

const compound =
  "欧阳|司马|上官|诸葛|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|轩辕|钟离|长孙|宇文|司徒|司空|端木|百里|呼延|淳于|闻人";
const single =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净瞿宫滕苟楚闫肖付代佟";
const surname = `(?:${compound}|[${single}])`;
const after =
  "先生|女士|小姐|太太|同志|书记|主任|老师|医生|教授|局长|市长|区长|院长|校长|处长|科长|经理|董事长|队长|站长|组长|楼长|社工|护士|阿姨|叔叔|大爷|大妈|奶奶|爷爷|师傅|警官|律师|记者|接受|告诉|说|表示|介绍|回忆|认为|称|坦言|反映|透露|指出|讲述";
const before =
  "记者|居民|志愿者|受访者|受访人|访谈对象|网格员|书记|主任|社工|院长|村民|业主|业委会成员|党员|医生|护士|教师|老师|经理|队长|站长|组长|楼长|姓名[:：]?|名叫|叫做|我是|我叫|采访了?|访谈了?|据|作者[:：]?|发言人[:：]?|讲述人[:：]?";
/** Characters that seldom stand second in a given name and often after a name. */
const small =
  "的在和与是说告表介回从就也都曾对向把被为因于及或等了到来去有没不很还称认觉看住一正已将则且又让给跟同这那其某先女小太书主老医教局市区院校处科经董队站组楼社护阿叔大奶爷师警律记接坦反透指讲";
const office =
  "先生|女士|小姐|太太|书记|主任|老师|医生|教授|局长|院长|经理|队长|站长|阿姨|叔叔|大爷|大妈|奶奶|爷爷|师傅|警官|律师|姐|哥";

const named = new RegExp(`${surname}[\\u4e00-\\u9fff]{1,2}(?=${after})`, "g");
const told = new RegExp(`(?:${before})(${surname}[\\u4e00-\\u9fff](?![${small}])[\\u4e00-\\u9fff]?)`, "g");
const toldShort = new RegExp(`(?:${before})(${surname}[\\u4e00-\\u9fff])`, "g");
const titled = new RegExp(`${surname}(?=(?:${office}))|(?<![\\u4e00-\\u9fff])[老小阿]${surname}`, "g");

/** Finds what looks like a Chinese name beside a word that goes with names. O(characters). */
export function chineseNameMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const look = (pattern: RegExp, confidence: "medium" | "low") => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const start = end - (match[1] ?? match[0]).length;
      marks.push({ kind: "name", start, end, confidence });
    }
  };
  look(named, "medium");
  look(told, "medium");
  look(toldShort, "medium");
  look(titled, "low");
  return marks;
}
