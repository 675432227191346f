import type { Language } from "./words.ts";

const english = {
  title: "How firm the verdicts stand",
  about:
    "Cut-offs are set, not found. The same runs are judged again by 1,000 sets of cut-offs, each drawn evenly from its range: that of propositions.yaml, else from half to one and a half times the cut-off, a share at most 1. The shares tell how often the verdict would have been another; they are no probabilities that a proposition holds.",
  shares: "Verdicts over drawn cut-offs",
  proposition: "Proposition",
  cutoffs: "What each cut-off does alone",
  cutoff: "Cut-off",
  registered: "Registered",
  range: "Range",
  given: "registered",
  usual: "default",
  moves: "Changes the verdict over",
  turns: "Nearest value that changes it",
  never: "none in the range",
  none: "No set was accepted, so that there is no verdict to try.",
  names: {
    effect: "smallest difference that counts",
    majority: "share of sets in which a claim must hold",
    change: "smallest change of loss that counts",
    worse: "share of sets that may get worse",
    normalCost: "normal performance that may be given up",
    structure: "share of the loss that fusion and power must carry",
    consistency: "consistency of a sufficient condition",
    pri: "proportional reduction in inconsistency",
  },
} as const;

type Words<Text> = { readonly [Key in keyof Text]: Text[Key] extends string ? string : Words<Text[Key]> };

const chinese: Words<typeof english> = {
  title: "判定有多牢固",
  about:
    "界限是设定的，不是发现的。这里用 1000 组界限对同样的运行结果重新判定，每个界限在其范围内均匀抽取：范围取自 propositions.yaml，否则为界限的一半至一倍半，比例不超过 1。所列比例说明判定有多常会不同，并非命题成立的概率。",
  shares: "抽取界限之下的判定",
  proposition: "命题",
  cutoffs: "各界限单独的作用",
  cutoff: "界限",
  registered: "登记值",
  range: "范围",
  given: "已登记",
  usual: "默认",
  moves: "改变判定的部分",
  turns: "使判定改变的最近取值",
  never: "范围内没有",
  none: "没有参数组被接受，因此没有可检验的判定。",
  names: {
    effect: "计入的最小差异",
    majority: "论断须成立的参数组比例",
    change: "计入的最小损失变化",
    worse: "可以变差的参数组比例",
    normalCost: "可以放弃的常态绩效",
    structure: "融合与权力须承担的损失比例",
    consistency: "充分条件的一致性",
    pri: "不一致性的比例缩减",
  },
};

/** The words on firmness in one language. */
export const firmnessWordsOf = (language: Language): Words<typeof english> =>
  language === "zh" ? chinese : english;
