import type { TieStatus } from "@commonweal/actor-network";
import type { AgreementMeasure, DisagreementKind } from "../study/evidence/AgreementStudy.ts";
import type { Language } from "./words.ts";

/** The words of how ties come from codings and how far coders agree, in one language. */
export interface EvidenceWords {
  readonly tiesTitle: string;
  readonly tiesAbout: (counts: {
    readonly ties: number;
    readonly coded: number;
    readonly decided: number;
  }) => string;
  readonly ratios: (ratios: {
    readonly present: string;
    readonly weak: string;
    readonly absent: string;
  }) => string;
  readonly drawnAbout: string;
  readonly allTies: string;
  readonly groups: string;
  readonly probability: string;
  readonly decibans: (weight: string) => string;
  readonly drawn: string;
  readonly inNoDraw: string;
  readonly status: Readonly<Record<TieStatus, string>>;
  readonly supporting: string;
  readonly opposing: string;
  readonly agreementTitle: string;
  readonly noAgreement: string;
  readonly agreementAbout: (counts: {
    readonly coders: readonly [string, string];
    readonly segments: number;
    readonly ties: readonly [number, number];
  }) => string;
  readonly agreementNote: string;
  readonly measure: Readonly<Record<AgreementMeasure, string>>;
  readonly ofRelation: string;
  readonly compared: string;
  readonly named: string;
  readonly difference: string;
  readonly units: string;
  readonly same: string;
  readonly kappa: string;
  readonly alpha: string;
  readonly disagreements: string;
  readonly kind: Readonly<Record<DisagreementKind, string>>;
}

const english: EvidenceWords = {
  tiesTitle: "From codings to ties",
  tiesAbout: ({ ties, coded, decided }) =>
    `${coded} of ${ties} ties are made from codings by one rule; for ${decided} of them the makers of the case decided, with a reason, how some segments are read. Sources that repeat one another count once. A tie is contested where some sources tell of it and others deny it, or where a segment does both; its certainty is high with two independent groups, medium with one, low with none that is sure.`,
  ratios: ({ present, weak, absent }) =>
    `The probability starts from even odds. Each independent group that tells of a tie multiplies the odds by ${present}, by ${weak} where it tells of a weak one, by ${absent} where it denies the tie or says that it was over; contested segments and those of low certainty leave them as they are. These ratios are assumed. Ten decibans make even odds ten to one.`,
  drawnAbout:
    "“In draws” is how often the random networks behind every interval have the tie. It follows status and certainty alone (table under “What this cannot show”) and does not use the probability beside it: no number of sources makes a tie surer than 0.95 there, and weak or contested ties are in fewer draws than their sources would give.",
  allTies: "All ties, with the segments on each side",
  groups: "Groups",
  probability: "Probability from evidence",
  decibans: (weight) => `${weight} decibans`,
  drawn: "In draws",
  inNoDraw: "in none",
  status: {
    present: "present",
    weak: "weak",
    absent: "absent",
    historic: "historic",
    contested: "contested",
  },
  supporting: "Segments for it",
  opposing: "Segments against it",
  agreementTitle: "Do coders agree?",
  noAgreement: "No second coder has coded segments of this case, so there is no agreement to report.",
  agreementAbout: ({ coders, segments, ties }) =>
    `Two coders (${coders[0]} and ${coders[1]}) coded the same ${segments} segments apart from each other. They named ${ties[0]} and ${ties[1]} ties. No tie of the case is made from these codings.`,
  agreementNote:
    "Kappa is Cohen's, alpha Krippendorff's; 1 is full agreement, 0 what chance gives. Certainty is ordinal, with linear weights for kappa. The interval is for other segments, not for other coders. No interval is given where no disagreement is seen or too few units vary. “Not defined” means that nothing varies, or that a relation was named in fewer than five segments; ties that neither coder names cannot be counted, so naming the same tie has no figure corrected for chance.",
  measure: {
    any: "The segment speaks of a tie",
    relations: "Which relations it speaks of",
    tie: "The same tie: actors, relation, period",
    status: "Status of ties that both named",
    certainty: "Certainty of ties that both named",
  },
  ofRelation: "of them",
  compared: "Compared",
  named: "Named by either",
  difference: "Difference",
  units: "Units",
  same: "Both the same",
  kappa: "Kappa",
  alpha: "Alpha (95 %)",
  disagreements: "What the coders disagreed on",
  kind: {
    period: "another period",
    relation: "another relation",
    direction: "the other direction",
    actor: "another actor",
    alone: "named by one coder only",
  },
};

const chinese: EvidenceWords = {
  tiesTitle: "从编码到联系",
  tiesAbout: ({ ties, coded, decided }) =>
    `${ties}条联系中有${coded}条由同一条规则从编码得出；其中${decided}条的部分片段如何解读由案例编者裁定，并说明理由。互相转述的来源只计一次。若有的来源讲到某一联系而另一些予以否认，或同一片段两者兼有，则该联系为有争议。有两个独立来源组支持，确定性为高；一个为中；没有可靠的来源组则为低。`,
  ratios: ({ present, weak, absent }) =>
    `概率从一比一的几率开始。每个讲到该联系的独立来源组把几率乘以${present}；讲到较弱联系的乘以${weak}；否认或说已成过去的乘以${absent}；有争议的片段和确定性低的片段不改变几率。这些似然比是假定的。证据权重以 dB（deciban，即似然比常用对数的十倍）计：10 dB 使一比一变为十比一。`,
  drawnAbout:
    "“抽样中”指各区间所依据的随机网络包含该联系的频率，只取决于状态与确定性（见“本研究不能说明什么”中的表），不使用旁边的概率：来源再多也不会高于0.95，较弱或有争议的联系出现得比来源所示更少。",
  allTies: "全部联系及其正反两方面的片段",
  groups: "来源组",
  probability: "由证据得出的概率",
  decibans: (weight) => `${weight} dB`,
  drawn: "抽样中",
  inNoDraw: "不出现",
  status: {
    present: "存在",
    weak: "较弱或部分",
    absent: "不存在",
    historic: "已成过去",
    contested: "有争议",
  },
  supporting: "支持的片段",
  opposing: "反对的片段",
  agreementTitle: "编码者是否一致？",
  noAgreement: "本案例没有第二位编码者编码过片段，因此没有一致性可报告。",
  agreementAbout: ({ coders, segments, ties }) =>
    `两位编码者（${coders[0]}与${coders[1]}）各自独立编码了相同的${segments}个片段，分别标出${ties[0]}条和${ties[1]}条联系。案例中的联系并不由这些编码得出。`,
  agreementNote:
    "Kappa 为 Cohen 的系数，alpha 为 Krippendorff 的系数；1为完全一致，0为随机水平。确定性为定序变量，kappa 用线性权重。区间针对其他片段，而非其他编码者。没有分歧或有变化的单位太少时不给区间。“无定义”指没有变化，或某一关系只在不到五个片段中被标出；两位编码者都未标出的联系无法计数，因此“同一联系”没有校正随机一致的系数。",
  measure: {
    any: "片段是否讲到联系",
    relations: "讲到哪些关系",
    tie: "同一联系：行动者、关系、时期",
    status: "两人都标出的联系的状态",
    certainty: "两人都标出的联系的确定性",
  },
  ofRelation: "其中",
  compared: "比较内容",
  named: "至少一人标出",
  difference: "差异",
  units: "单位数",
  same: "两者相同",
  kappa: "Kappa",
  alpha: "Alpha（95%）",
  disagreements: "编码者的分歧",
  kind: {
    period: "时期不同",
    relation: "关系不同",
    direction: "方向相反",
    actor: "一个行动者不同",
    alone: "只有一位编码者标出",
  },
};

/** The words of the evidence in one language. */
export const evidenceWordsOf = (language: Language): EvidenceWords => (language === "zh" ? chinese : english);
