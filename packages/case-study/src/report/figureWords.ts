import type { EffectWords, IntervalWords, NetworkMapWords } from "@commonweal/figures";
import type { Language } from "./words.ts";

/** The words that figures print, in one language. */
export interface FigureWords {
  readonly network: string;
  readonly tiesSource: string;
  readonly modelSource: string;
  readonly tieCount: (ties: number) => string;
  readonly facetsDescription: string;
  readonly trajectoriesDescription: string;
  readonly interventionsDescription: string;
  readonly balanced: string;
  readonly campaignStarts: string;
  readonly map: NetworkMapWords;
  readonly intervals: IntervalWords;
  readonly effects: EffectWords;
}

const english: FigureWords = {
  network: "Network",
  tiesSource: "Source: ties coded from the case's evidence (networks/*.gexf, tables/facets.csv).",
  modelSource: "Source: State-Capital-Society model, assumed parameters (tables/parameters.csv).",
  tieCount: (ties) => `${ties} ties; arrows run from sender to receiver.`,
  facetsDescription:
    "Small charts, one a facet: the value of each period, its interval over uncertain ties, and where sectors matter the band that shuffled sectors give. The table below holds the numbers.",
  trajectoriesDescription:
    "Two panels: share of each group acting on own initiative through the normal phase, and service quality through the emergency, with and without an early rebalancing.",
  interventionsDescription:
    "For every intervention the share of accepted sets whose loss gets better or worse by 2 per cent or more, and the median and 10 to 90 per cent range of the relative change. The table below holds the numbers.",
  balanced: "Rebalanced early",
  campaignStarts: "campaign starts",
  map: {
    spheres: {
      state: "State",
      capital: "Capital",
      society: "Society",
      outside: "Outside the three",
      hybrid: "Hybrid (assumed shares)",
    },
    status: { present: "present", weak: "weak or partial", contested: "contested" },
    strength: "width: strength as coded, summed over relations",
    isolated: "no tie in this period",
    unlabelled: "actors without a printed name",
    empty: "No actor has a tie in this period.",
  },
  intervals: {
    value: "value of the coded ties",
    interval: "95 % over uncertain ties",
    chance: "95 % when sectors are shuffled",
    undefined: "not defined",
    empty: "No facet was measured.",
  },
  effects: {
    better: "loss falls by 2 % or more",
    worse: "loss rises by 2 % or more",
    shares: "Share of accepted sets",
    change: "Relative change of loss",
    median: "median",
    range: "10–90 % of accepted sets",
    undefined: "not defined",
    empty: "No intervention was run.",
  },
};

const chinese: FigureWords = {
  network: "网络",
  tiesSource: "来源：根据案例证据编码的联系（networks/*.gexf，tables/facets.csv）。",
  modelSource: "来源：国家—资本—社会模型，参数为假定（tables/parameters.csv）。",
  tieCount: (ties) => `共 ${ties} 条联系；箭头由发出者指向接收者。`,
  facetsDescription:
    "每个侧面一幅小图：各时期的数值、不确定联系下的区间，以及在部门有意义处打乱部门所得的范围。数字见下表。",
  trajectoriesDescription:
    "两幅图：常态阶段各类主体自主行动的比例；应急阶段的服务质量，分别为不作再平衡与及早再平衡。",
  interventionsDescription:
    "每项干预下，损失减少或增加 2% 以上的参数组比例，以及相对变化的中位数和 10% 至 90% 范围。数字见下表。",
  balanced: "及早再平衡",
  campaignStarts: "动员开始",
  map: {
    spheres: {
      state: "国家",
      capital: "资本",
      society: "社会",
      outside: "三者之外",
      hybrid: "混合（份额为假定）",
    },
    status: { present: "存在", weak: "微弱或部分", contested: "有争议" },
    strength: "线宽：编码的强度，各类关系相加",
    isolated: "本时期没有联系",
    unlabelled: "个行动者未标名称",
    empty: "本时期没有行动者有联系。",
  },
  intervals: {
    value: "编码联系的数值",
    interval: "不确定联系下的 95% 区间",
    chance: "打乱部门时的 95% 范围",
    undefined: "无定义",
    empty: "没有测量任何侧面。",
  },
  effects: {
    better: "损失减少 2% 以上",
    worse: "损失增加 2% 以上",
    shares: "在接受的参数组中所占比例",
    change: "损失的相对变化",
    median: "中位数",
    range: "接受的参数组的 10–90%",
    undefined: "无定义",
    empty: "没有运行任何干预。",
  },
};

/** The words that figures print, in one language. */
export const figureWordsOf = (language: Language): FigureWords => (language === "zh" ? chinese : english);
