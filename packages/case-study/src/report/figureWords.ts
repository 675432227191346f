import type {
  CentralityWords,
  EffectWords,
  IntervalWords,
  MixingMatrixWords,
  NetworkMapWords,
} from "@commonweal/figures";
import type { Language } from "./words.ts";

/** The words that figures print, in one language. */
export interface FigureWords {
  readonly network: string;
  readonly tiesSource: string;
  readonly sectorSource: string;
  readonly centralitySource: string;
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
  readonly sectorFacets: string;
  readonly sectorFacetsDescription: string;
  readonly mixing: string;
  readonly mixingDescription: string;
  readonly mixingCells: MixingMatrixWords;
  readonly central: string;
  readonly centralShown: (shown: number, of: number) => string;
  readonly centralDescription: string;
  readonly bars: CentralityWords;
}

const english: FigureWords = {
  network: "Network",
  tiesSource: "Source: ties coded from the case's evidence (networks/*.gexf, tables/facets.csv).",
  sectorSource: "Source: ties coded from the case's evidence (tables/sector-facets.csv).",
  centralitySource: "Source: ties coded from the case's evidence (tables/centrality.csv).",
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
  sectorFacets: "Facets of the sectors by period",
  sectorFacetsDescription:
    "Small charts, one a measure of mixing, hierarchy or balance: the value of each period, its interval over uncertain ties, and the band that shuffled sectors give. The tables below hold the numbers.",
  mixing: "Who is tied to whom",
  mixingDescription:
    "A square table of the ties from each sector to each, with the number that shuffled sectors give on average. The same numbers are in tables/sector-facets.csv.",
  mixingCells: {
    from: "from",
    to: "to",
    ties: "ties",
    expected: "by chance",
    undefined: "not defined",
    empty: "No sector has an actor with a tie.",
  },
  central: "Central actors",
  centralShown: (shown, of) =>
    shown === of ? `All ${of} actors with a tie.` : `The ${shown} of ${of} actors with most ties.`,
  centralDescription:
    "Bars for ties sent and received, betweenness and Burt's constraint of the actors with most ties, with intervals over uncertain ties. The same numbers are in tables/centrality.csv.",
  bars: {
    spheres: {
      state: "State",
      capital: "Capital",
      society: "Society",
      outside: "Outside the three",
    },
    interval: "95 % over uncertain ties",
    undefined: "not defined",
    empty: "No actor has a tie in this period.",
  },
};

const chinese: FigureWords = {
  network: "网络",
  tiesSource: "来源：根据案例证据编码的联系（networks/*.gexf，tables/facets.csv）。",
  sectorSource: "来源：根据案例证据编码的联系（tables/sector-facets.csv）。",
  centralitySource: "来源：根据案例证据编码的联系（tables/centrality.csv）。",
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
  sectorFacets: "各时期部门的侧面",
  sectorFacetsDescription:
    "混合、层级、均衡的每项测度一幅小图：各时期的数值、不确定联系下的区间，以及打乱部门所得的范围。数字见下表。",
  mixing: "谁与谁相连",
  mixingDescription:
    "从每个部门到每个部门的联系数方表，附打乱部门时的平均数。数字亦见 tables/sector-facets.csv。",
  mixingCells: {
    from: "从",
    to: "到",
    ties: "联系",
    expected: "随机",
    undefined: "无定义",
    empty: "没有部门的行动者有联系。",
  },
  central: "居中的行动者",
  centralShown: (shown, of) =>
    shown === of ? `有联系的全部 ${of} 个行动者。` : `有联系的 ${of} 个行动者中联系最多的 ${shown} 个。`,
  centralDescription:
    "联系最多的行动者的条形图：发出与接收的联系、中介中心性、伯特约束，附不确定联系下的区间。数字亦见 tables/centrality.csv。",
  bars: {
    spheres: { state: "国家", capital: "资本", society: "社会", outside: "三者之外" },
    interval: "不确定联系下的 95% 区间",
    undefined: "无定义",
    empty: "本时期没有行动者有联系。",
  },
};

/** The words that figures print, in one language. */
export const figureWordsOf = (language: Language): FigureWords => (language === "zh" ? chinese : english);
