import type { ArrivalRule } from "../study/informationStudies.ts";
import type { ResponseMeasure } from "../study/responses.ts";
import type { VerticalMeasure } from "../study/verticalRows.ts";
import type { Language } from "./words.ts";

/** The words of how actors worked together, who can have known when, and before and after, in one language. */
export interface TogetherWords {
  readonly title: string;
  readonly verticalTitle: string;
  readonly verticalAbout: string;
  readonly vertical: Readonly<Record<VerticalMeasure, string>>;
  readonly placed: string;
  readonly unplaced: string;
  readonly responseTitle: string;
  readonly responseAbout: string;
  readonly response: Readonly<Record<ResponseMeasure, string>>;
  readonly noResponse: string;
  readonly informationTitle: string;
  readonly informationAbout: string;
  readonly noInformation: string;
  readonly information: string;
  readonly actor: string;
  readonly rule: Readonly<Record<ArrivalRule, string>>;
  /** Stands behind the days of who is known to know, whoever told. */
  readonly atLatest: string;
  /** Leads to who is known to know, by day. */
  readonly known: string;
  readonly days: (days: number) => string;
  readonly range: string;
  readonly reached: (draws: number, of: number) => string;
  readonly unknown: string;
  readonly contacts: (dated: number, undated: number) => string;
  readonly contactsTitle: string;
  readonly undated: string;
  readonly beforeAfterTitle: string;
  readonly noPerformance: string;
  readonly context: string;
}

const english: TogetherWords = {
  title: "Working together, between levels and in the emergency",
  verticalTitle: "Between levels and within them",
  verticalAbout:
    "Shares of the ties whose two ends have a level. Vertical and horizontal add up to 1; upward and downward add up to vertical. Under each value its 95 % interval over draws of the uncertain ties, and the mean and two-sided p when the levels are dealt anew to the actors 999 times. Levels with few actors make most ties vertical by chance alone, so read a share beside that mean.",
  vertical: {
    vertical: "Vertical: between levels",
    horizontal: "Horizontal: within a level",
    upward: "Upward",
    downward: "Downward",
  },
  placed: "Ties counted",
  unplaced: "Ties left out: an end has no level",
  responseTitle: "Structure of normal times against the emergency",
  responseAbout:
    "No written plan of response is coded. The network of the last normal period stands for the plan; that is an assumption. Recall is the share of its tied pairs that are tied in the emergency as well; improvisation the share of the emergency's pairs that it did not have. Counts are of ordered pairs of actors, whatever the relation. A tie that no source speaks of counts as absent: low recall may be the record's and not the response's. The correlation stands beside 999 random orders of the actors (QAP).",
  response: {
    recall: "Recall",
    improvisation: "Improvisation",
    jaccard: "Jaccard",
    correlation: "Correlation (QAP)",
    centralization: "Centralization of ties sent, emergency less normal",
  },
  noResponse: "No emergency period follows a normal one, so there is nothing to compare.",
  informationTitle: "Who can have known when",
  informationAbout:
    "Each piece of information is followed from those who are known to have it, along contacts that a source dates to the day; days are counted from the first day on which anybody is known to have it. If contacts of one day may follow one another, an actor can have known as early as the first column says; if who learns on a day passes it on from the next day only, as the second says. Ranges are 95 % over draws of the uncertain ties, among the draws in which a chain leads there; how many these are is said. Unknown means that no chain of dated contacts leads there, not that the actor did not know. Nothing here says what was understood or believed, and talk that no source tells of may have been earlier.",
  noInformation:
    "The case follows no information: it needs `information` in case.yaml and dated contacts in evidence/contacts.csv. No latency is given.",
  information: "Information",
  actor: "Actor",
  rule: { chained: "Same day allowed", apart: "Next day at the earliest" },
  atLatest: "at the latest",
  known: "Known to know, by their own words or acts, on this day at the latest:",
  days: (days) => (days === 1 ? "1 day" : `${days} days`),
  range: "days",
  reached: (draws, of) => `in ${draws} of ${of} draws`,
  unknown: "unknown",
  contacts: (dated, undated) =>
    `Contacts that may carry it: ${dated} dated to the day, ${undated} without a day, which are not used.`,
  contactsTitle: "Contacts and their segments",
  undated: "day not known",
  beforeAfterTitle: "Before and after",
  noPerformance:
    "The case has no series that measures how well this community was governed, so no effect is estimated, no break is sought and no curve of recovery is drawn.",
  context:
    "The counts listed under Evidence are context. Counts of cases, of the city or of the community, measure the shock and the testing, not performance.",
};

const chinese: TogetherWords = {
  title: "层级之间与紧急时期的协作",
  verticalTitle: "层级之间与层级之内",
  verticalAbout:
    "两端都有层级的联系所占的份额。纵向与横向之和为 1，向上与向下之和为纵向。各值之下为不确定联系多次抽样下的 95% 范围，以及把层级在行动者之间随机重排 999 次的均值与双侧 p 值。各层级行动者很少时，仅凭偶然多数联系也是纵向的，因此应与该均值对照。",
  vertical: {
    vertical: "纵向：层级之间",
    horizontal: "横向：同一层级之内",
    upward: "向上",
    downward: "向下",
  },
  placed: "计入的联系",
  unplaced: "未计入的联系：一端没有层级",
  responseTitle: "常态结构与紧急时期网络的对照",
  responseAbout:
    "没有编码成文的应急预案，以最后一个常态时期的网络代替预案，这是假定。实现率是其有联系的对子中紧急时期也有联系者的份额；临时组建率是紧急时期的对子中常态所没有者的份额。按有方向的行动者对子计数，不论何种关系。没有来源提及的联系视为不存在：实现率低可能源于记录，而非应对本身。相关系数与行动者随机排列 999 次的结果对照（QAP）。",
  response: {
    recall: "实现率",
    improvisation: "临时组建率",
    jaccard: "杰卡德系数",
    correlation: "相关系数（QAP）",
    centralization: "发出联系的中心势，紧急减常态",
  },
  noResponse: "没有紧随常态时期的紧急时期，因此无从对照。",
  informationTitle: "谁在何时可能得知",
  informationAbout:
    "每条信息从已知知情者出发，沿来源注明到日的接触追踪；天数自有人确知之日算起。若同一天的接触可以相继发生，行动者最早可在第一列的日期得知；若得知者次日起才能转告，则为第二列。范围为不确定联系抽样中有接触链到达时的 95% 范围，并注明这类抽样的次数。“不详”指没有一串注明日期的接触通向那里，不等于不知情。这里不说明人们理解或相信了什么；来源没有提及的交谈可能更早。",
  noInformation:
    "本案例没有追踪任何信息：须在 case.yaml 中写明 information，并在 evidence/contacts.csv 中列出注明日期的接触。因此不给出时滞。",
  information: "信息",
  actor: "行动者",
  rule: { chained: "允许同日转告", apart: "最早次日转告" },
  atLatest: "至迟",
  known: "由其言行可知最迟于该日知情：",
  days: (days) => `${days} 天`,
  range: "天",
  reached: (draws, of) => `${of} 次抽样中的 ${draws} 次`,
  unknown: "不详",
  contacts: (dated, undated) =>
    `可能传递它的接触：${dated} 次注明到日，${undated} 次未注明到日，后者不使用。`,
  contactsTitle: "接触及其片段",
  undated: "日期不详",
  beforeAfterTitle: "前后对比",
  noPerformance: "本案例没有衡量该社区治理成效的序列，因此不估计效应、不寻找断点，也不绘制恢复曲线。",
  context: "“证据”一节所列的计数是背景。其中病例数，无论全市或社区，反映冲击与检测，不反映治理成效。",
};

/** Gives the words of collaboration, information and before and after in a language. */
export const togetherWordsOf = (language: Language): TogetherWords => (language === "zh" ? chinese : english);
