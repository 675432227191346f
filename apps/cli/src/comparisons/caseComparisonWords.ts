const english = {
  evidence: "Evidence and runs",
  sources: "sources",
  groups: "independent groups",
  segments: "segments",
  codings: "codings",
  accepted: "accepted sets",
  measures: "Measures by period",
  period: "period",
  regime: "regime",
  normal: "normal",
  emergency: "emergency",
  measure: "measure",
  propositions: "Verdicts, with the share of accepted sets",
  proposition: "proposition",
  supported: "supported",
  contradicted: "contradicted",
  undetermined: "undetermined",
  limits: "What cannot be compared",
  none: "–",
  notDefined: "not defined",
} as const;

type Words = Readonly<Record<keyof typeof english, string>>;

const chinese: Words = {
  evidence: "证据与运行",
  sources: "来源",
  groups: "独立来源组",
  segments: "片段",
  codings: "编码",
  accepted: "被接受的参数组",
  measures: "各时期的测量",
  period: "时期",
  regime: "状态",
  normal: "常态",
  emergency: "应急",
  measure: "测量",
  propositions: "判定及在被接受参数组中的比例",
  proposition: "命题",
  supported: "得到支持",
  contradicted: "不成立",
  undetermined: "无法判定",
  limits: "不能比较之处",
  none: "–",
  notDefined: "无定义",
};

/** Words of a comparison of cases in one language. */
export const caseComparisonWords = (language: "en" | "zh"): Words => (language === "zh" ? chinese : english);
