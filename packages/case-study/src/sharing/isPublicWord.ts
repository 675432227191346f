const licences = new Set([
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "CC-BY-NC-4.0",
  "CC-BY-NC-SA-4.0",
  "CC0-1.0",
  "ODbL-1.0",
]);

const words = new Set(
  (
    "state capital society media hybrid party community statutory other market civil public private third " +
    "nation national province provincial city municipal district county town township street subdistrict village " +
    "neighbourhood neighborhood building household international global regional local " +
    "normal onset emergency recovery before during after routine crisis response " +
    "leads directs supervises mobilises mobilizes employs funds shares personnel informs serves meets with trusts " +
    "cooperates coordinates delegates reports advises supports controls owns mobilise inform supply influence " +
    "money staff information services material " +
    "government committee company firm office body organ department hospital school newspaper magazine report paper " +
    "interview document website post dataset media association owners residents residents' volunteers group households people persons days weeks cases " +
    "leader staff seconded command enterprise agency " +
    "国家 资本 社会 媒体 全国 省 市 区 街道 社区 小区 家庭 政府 委员会 公司 居委会 业委会 物业公司"
  ).split(" "),
);

/**
 * Whether a text is made of words of this list alone: plain names of sectors, levels, periods, relations, kinds and
 * units that are nobody's name. They pass into a shared copy without a decision.
 */
export function isPublicWord(text: string): boolean {
  if (licences.has(text)) return true;
  const parts = text.toLowerCase().split(/[\s_-]+/);
  return parts.length <= 4 && parts.every((part) => words.has(part));
}
