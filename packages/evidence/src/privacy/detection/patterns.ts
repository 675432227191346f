import type { FindingConfidence, FindingKind } from "./Finding.ts";

/** A pattern over a text of `matchText`. Where it has a group, the group is the finding and ends the match. */
interface Pattern {
  readonly kind: FindingKind;
  readonly confidence: FindingConfidence;
  readonly pattern: RegExp;
  /** Up to so many Chinese characters before belong to the finding. Default: none. */
  readonly hanBefore?: number;
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const date = `(?:\\d{4}[年./-]\\d{1,2}(?:[月./-]\\d{1,2}日?|月)|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{8}|\\d{4}年?)`;
const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const door = "[0-9一二三四五六七八九十百]";
const unit = `(?:[a-z]?${door}{1,5}(?:号楼|号院|号|栋|幢|单元|室|层|楼|门|弄|-))`;
const way =
  "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|way|terrace|close)";

/**
 * What is looked for by its form. Every repetition is bounded and none stands inside another over the same characters,
 * so that the time is linear in the text.
 */
export const patterns: readonly Pattern[] = [
  {
    kind: "url",
    confidence: "high",
    pattern: /(?:https?:\/\/|www\.)[^\s<>"'，。；、）)]{3,2000}/g,
  },
  {
    kind: "account",
    confidence: "high",
    pattern:
      /(?:微信|wechat|weixin|vx|v信|qq|telegram|微博|weibo|抖音|小红书)(?:号码|号|群|id|账号|帐号|名)?(?: id| no\.?)? ?[:：是为=]?[ @]{0,2}([a-z0-9][a-z0-9_-]{4,29})/g,
  },
  {
    kind: "passport",
    confidence: "medium",
    pattern: /[a-z](?:\d|[a-z])\d{7}(?![a-z0-9])(?<=[egdsphmkw]\d{8}|e[a-z]\d{7})(?<![a-z0-9][a-z0-9]{9})/g,
  },
  {
    kind: "passport",
    confidence: "high",
    pattern: /(?:护照|通行证|passport)(?:号码|号| number| no\.?)? ?[:：是为]? ?([a-z]{0,2}\d{6,10})/g,
  },
  {
    kind: "plate",
    confidence: "high",
    pattern: new RegExp(`[${provinces}][a-hj-z][ ·.-]{0,2}[a-hj-np-z0-9]{5,6}(?![a-z0-9])`, "g"),
  },
  {
    kind: "birth-date",
    confidence: "high",
    pattern: new RegExp(
      `(?:出生(?:于|日期|年月)?|生于|生日|date of birth|d\\.?o\\.?b\\.?|born(?: on| in)?|birthday(?: is)?)[ :：是为]{0,3}(${date})`,
      "g",
    ),
  },
  {
    kind: "birth-date",
    confidence: "high",
    pattern: /\d{4}[年./-](?:\d{1,2}(?:[月./-]\d{1,2}日?|月))?(?=出生|生人)/g,
  },
  {
    kind: "address",
    confidence: "medium",
    pattern: new RegExp(
      `(?:路|街|道|巷|弄|胡同|村|小区|苑|园|里|庄|城|社区|屯|组) ?${unit}{1,6}(?:${door}{1,5}|(?<!-))`,
      "g",
    ),
    hanBefore: 12,
  },
  {
    kind: "address",
    confidence: "medium",
    pattern: new RegExp(`[a-z]?${door}{1,4}(?:号楼|栋|幢|单元) ?${unit}{0,4}${door}{0,5}`, "g"),
  },
  {
    kind: "address",
    confidence: "medium",
    pattern: new RegExp(`\\b\\d{1,5}[a-z]? (?:[a-z.'-]{1,20} ){1,4}${way}(?![a-z])`, "g"),
  },
];
