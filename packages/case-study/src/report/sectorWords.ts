import type { CentralityMeasure } from "../study/centralityRows.ts";
import type { ChangeMeasure } from "../study/periodChanges.ts";
import type { SectorFacetId, SectorMeasure } from "../study/sectors/SectorRow.ts";
import type { Language } from "./words.ts";

/** The words of what is measured between sectors, around actors and from period to period, in one language. */
export interface SectorWords {
  readonly title: string;
  readonly lead: string;
  readonly cells: string;
  readonly measures: Readonly<Record<SectorMeasure, string>>;
  readonly facets: Readonly<Record<SectorFacetId, string>>;
  /** What each facet asks, and how to read its numbers. */
  readonly about: Readonly<Record<SectorFacetId, string>>;
  readonly measure: string;
  readonly sectors: string;
  readonly by: string;
  readonly p: string;
  readonly dependencePairs: string;
  readonly netFlowPairs: string;
  readonly shares: string;
  readonly brokerage: string;
  readonly mixingOutside: (found: number, of: number, expected: string) => string;
  readonly brokerageNote: string;
  /** Says that something is not defined, and why. */
  readonly undefinedAs: (reason: string) => string;
  readonly outside: (found: number, of: number, expected: string) => string;
  readonly autonomyTitle: string;
  readonly noSociety: string;
  readonly helixTitle: string;
  readonly helixAbout: string;
  readonly helixValue: string;
  readonly helixCorrected: string;
  readonly helixObservations: string;
  readonly warning: string;
  readonly changesTitle: string;
  readonly changesAbout: string;
  readonly changes: Readonly<Record<ChangeMeasure, string>>;
  readonly stayers: string;
  readonly changesBySector: string;
  readonly changesCells: string;
  readonly centrality: Readonly<Record<CentralityMeasure, string>>;
  readonly centralityNote: string;
}

const english: SectorWords = {
  title: "Five facets of how the sectors grow together",
  lead: "Mixing, overlap, dependence, hierarchy and balance are five different things. They are told apart here and never added up to one index; none of them is the parameter that the model calls fusion.",
  cells:
    "In each cell: the value of the coded ties; its 95 % interval over draws of the uncertain ties; and, after “chance”, the mean when the actors' sectors are shuffled 999 times, with the two-sided p. Many values are tested: one in twenty has p ≤ 0.05 by chance alone. A dash stands where a sector has no actor in the period.",
  measures: {
    eiIndex: "E-I index",
    assortativity: "Assortativity by sector",
    modularity: "Modularity of the sectors",
    ties: "Ties",
    sharedPersons: "Shared persons",
    imbalance: "Imbalance",
    mutual: "Mutual dependence",
    krackhardt: "Reach one way only",
    oneWay: "Tied one way only",
    descent: "Descent",
    netFlow: "Net flow",
    evenness: "Evenness of ends of ties",
    blau: "Blau's index",
    theil: "Theil's index",
    gini: "Gini's coefficient",
    share: "Share of ends of ties",
    ownShare: "Ties within the sector",
    constraintByOthers: "Constraint by others",
    voice: "Voice upward",
    brokeredByOthers: "Brokered by others",
    brokeredPaths: "Brokered paths",
  },
  facets: {
    mixing: "Mixing",
    overlap: "Overlap of persons",
    dependence: "Dependence",
    hierarchy: "Hierarchy",
    balance: "Balance",
    autonomy: "Autonomy",
  },
  about: {
    mixing:
      "Who is tied to whom? E-I runs from −1 (all ties within sectors) to 1 (all between); assortativity and modularity are above 0 where sectors keep to themselves more than their ties make likely.",
    overlap: "Do the same persons sit in bodies of two sectors?",
    dependence:
      "Who needs whom? Relations that bring a resource are counted, every tie and every resource alike (assumed). Imbalance above 0: the second sector depends on the first more than the first on the second.",
    hierarchy:
      "Do orders run one way? Of the pairs of actors of different sectors, the share that is reached or tied one way only, 0 to 1; descent is ties down the levels less ties up, over both; net flow is ties from the first sector to the second less those back, over both.",
    balance:
      "How evenly are ties shared out? Evenness and Blau grow with balance, Theil and Gini with inequality.",
    autonomy:
      "How far does society stand on its own? Ties within the sector over all its ties; mean constraint of its actors by actors of other sectors; voice upward, from −1 (only spoken to from above) to 1 (only heard above); and the share of the brokered paths to or from it whose broker is of another sector. The word means these numbers and no more.",
  },
  measure: "Measure",
  sectors: "Sectors",
  by: "chance",
  p: "p",
  dependencePairs: "Imbalance of dependence, pair by pair",
  netFlowPairs: "Net flow, pair by pair",
  shares: "Shares of the sectors",
  brokerage: "Who brokers society's paths",
  mixingOutside: (found, of, expected) =>
    `Of the ${of} numbers of ties above, ${found} have p ≤ 0.05; chance alone would give about ${expected}.`,
  brokerageNote:
    "Paths on which a sector stands between two others or itself: from, broker, to. Only paths that exist are listed, so their p values are a selection; a dash is a period without such a path.",
  undefinedAs: (reason) => `Not defined: ${reason}`,
  outside: (found, of, expected) =>
    `Of all ${of} values, ${found} have p ≤ 0.05; chance alone would give about ${expected}.`,
  autonomyTitle: "Society's autonomy",
  noSociety: "No sector of the codebook lies in society, so its autonomy is not defined.",
  helixTitle: "Triple helix",
  helixAbout:
    "How state, capital and society come together around actors. An observation is an actor with those it is tied to; three attributes say whether each sphere takes part, a sector of two spheres in both. T is in bits; chance deals each attribute to the observations on its own, and its mean is the bias of so few. Observations share actors and are not independent, so p may be too small. Where a sphere takes part around everybody or nobody, it tells nothing of the others and T is 0.",
  helixValue: "T, uncorrected",
  helixCorrected: "T, corrected (interval: observations drawn again)",
  helixObservations: "Observations",
  warning: "Warning:",
  changesTitle: "Change between periods",
  changesAbout:
    "Pairs of actors with a tie, direction told apart, whatever the relation. Hamming is lost and new together; Jaccard is kept over all three. A tie that no source speaks of counts as absent, so thin sources look like lost ties.",
  changes: {
    kept: "Kept",
    lost: "Lost",
    new: "New",
    hamming: "Hamming distance",
    jaccard: "Jaccard's index",
  },
  stayers: "those there in both",
  changesBySector: "Change from sector to sector",
  changesCells: "kept / lost / new",
  centrality: {
    degree: "Ties sent and received",
    betweenness: "Betweenness",
    constraint: "Burt's constraint",
  },
  centralityNote:
    "Bars are the values of the coded ties, lines 95 % over draws of the uncertain ties; doubtful ties are missing from some draws, so lines of ties sent and received lie below their bars. All actors are in tables/centrality.csv.",
};

const chinese: SectorWords = {
  title: "部门如何交织：五个侧面",
  lead: "混合、重叠、依赖、层级与均衡是五件不同的事。此处分别报告，绝不合成一个指数；其中任何一个都不是模型中称为“融合”的参数。",
  cells:
    "每格依次为：编码联系的数值；不确定联系多次抽样下的 95% 区间；“随机”之后是把行动者的部门打乱 999 次的均值与双侧 p 值。检验的数值很多：仅凭随机，每二十个就有一个 p ≤ 0.05。短横表示该部门在该时期没有行动者。",
  measures: {
    eiIndex: "E-I 指数",
    assortativity: "部门同配性",
    modularity: "部门模块度",
    ties: "联系",
    sharedPersons: "共有人员",
    imbalance: "不对称",
    mutual: "相互依赖",
    krackhardt: "仅单向可达",
    oneWay: "仅单向相连",
    descent: "下行程度",
    netFlow: "净流向",
    evenness: "联系端点的均匀度",
    blau: "布劳指数",
    theil: "泰尔指数",
    gini: "基尼系数",
    share: "联系端点的份额",
    ownShare: "部门内联系",
    constraintByOthers: "受其他部门的约束",
    voice: "向上发声",
    brokeredByOthers: "由他方中介",
    brokeredPaths: "中介路径",
  },
  facets: {
    mixing: "混合",
    overlap: "人员重叠",
    dependence: "依赖",
    hierarchy: "层级",
    balance: "均衡",
    autonomy: "自主性",
  },
  about: {
    mixing:
      "谁与谁相连？E-I 从 −1（全在部门之内）到 1（全在部门之间）；同配性与模块度高于 0，表示部门内部的联系多于其联系总数所能预期的。",
    overlap: "两个部门的机构中是否有同样的人任职？",
    dependence:
      "谁需要谁？只计带来资源的关系，每条联系、每种资源等同计算（假定）。不对称高于 0：第二个部门依赖第一个多于第一个依赖第二个。",
    hierarchy:
      "指令是否单向？不同部门的行动者之间，仅单向可达或仅单向相连的比例，0 到 1；下行程度为沿层级向下减向上的联系除以两者之和；净流向为第一个部门到第二个部门的联系减去相反方向，除以两者之和。",
    balance: "联系分配得多均匀？均匀度与布劳指数随均衡而增，泰尔指数与基尼系数随不平等而增。",
    autonomy:
      "社会在多大程度上自立？部门内联系占其全部联系的比例；其行动者受其他部门行动者约束的均值；向上发声，从 −1（只听上级）到 1（只向上说）；起止于该部门的中介路径中，中介者属于其他部门的比例。“自主性”一词仅指这些数字。",
  },
  measure: "测度",
  sectors: "部门",
  by: "随机",
  p: "p",
  dependencePairs: "依赖的不对称，逐对",
  netFlowPairs: "净流向，逐对",
  shares: "各部门的份额",
  brokerage: "谁在中介社会的路径",
  mixingOutside: (found, of, expected) =>
    `以上 ${of} 个联系数中有 ${found} 个 p ≤ 0.05；仅凭随机约有 ${expected} 个。`,
  brokerageNote:
    "一个部门居于两者之间的路径：起点、中介、终点。只列出存在的路径，因此其 p 值是经过挑选的；短横表示该时期没有这样的路径。",
  undefinedAs: (reason) => `无定义：${reason}`,
  outside: (found, of, expected) =>
    `全部 ${of} 个数值中有 ${found} 个 p ≤ 0.05；仅凭随机约有 ${expected} 个。`,
  autonomyTitle: "社会的自主性",
  noSociety: "编码手册中没有属于社会的部门，因此其自主性无定义。",
  helixTitle: "三螺旋",
  helixAbout:
    "国家、资本与社会如何在行动者周围会合。一个观测是一个行动者及与其相连者；三个属性表示各领域是否参与，兼属两个领域的部门计入两者。T 以比特计；随机是把每个属性各自分给观测，其均值即观测过少造成的偏差。观测共有行动者，并不独立，因此 p 可能偏小。若某一领域处处参与或处处不参与，它对其余领域毫无说明，T 为 0。",
  helixValue: "T（未校正）",
  helixCorrected: "T（校正；区间：对观测重新抽样）",
  helixObservations: "观测数",
  warning: "注意：",
  changesTitle: "时期之间的变化",
  changesAbout:
    "有联系的行动者对，区分方向，不论关系类型。汉明距离为失去与新增之和；雅卡尔指数为保留除以三者之和。没有来源提及的联系计为不存在，因此来源稀少看上去就像失去联系。",
  changes: {
    kept: "保留",
    lost: "失去",
    new: "新增",
    hamming: "汉明距离",
    jaccard: "雅卡尔指数",
  },
  stayers: "两期都在者",
  changesBySector: "部门之间的变化",
  changesCells: "保留 / 失去 / 新增",
  centrality: {
    degree: "发出与接收的联系",
    betweenness: "中介中心性",
    constraint: "伯特约束",
  },
  centralityNote:
    "条形为编码联系的数值，线为不确定联系多次抽样下的 95% 范围；不确定的联系在部分抽样中缺失，因此联系数的线低于条形。全部行动者见 tables/centrality.csv。",
};

/** The words of what is measured between sectors, in one language. */
export const sectorWordsOf = (language: Language): SectorWords => (language === "zh" ? chinese : english);
