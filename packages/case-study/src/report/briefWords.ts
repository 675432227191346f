import type { Language } from "./words.ts";

/** The words of the report's first page, for readers who decide and have two minutes. */
export interface BriefWords {
  /** Stands between two sentences. */
  readonly gap: string;
  /** How often a claim holds, in words: a count of 100. */
  readonly inHundred: (share: number) => string;
  readonly noneFits: string;
  readonly sure: { readonly supported: string; readonly contradicted: string; readonly undetermined: string };
  readonly tooFew: (accepted: number) => string;
  readonly against: string;
  readonly open: string;
  readonly restsOn: string;
  readonly sources: (sources: string, groups: string, segments: string) => string;
  readonly ties: (ties: string, actors: string, contested: string) => string;
  readonly sets: (tried: string, accepted: string) => string;
  readonly noTies: string;
  readonly helps: string;
  readonly noChange: string;
  readonly best: (of: number, label: string, change: string, range: string) => string;
  readonly noneHelps: (of: number, label: string, change: string, range: string) => string;
  readonly worse: (share: string) => string;
  readonly cost: (points: string) => string;
  readonly noCost: string;
  readonly moreMeans: string;
  readonly onlyModel: string;
  readonly cannot: string;
  readonly limits: readonly string[];
  readonly more: string;
}

const hundred = (share: number): string => String(Math.round(share * 100));

const english: BriefWords = {
  gap: " ",
  inHundred: (share) => {
    if (share === 0) return "In none of the ways to run the model that fit the case does all of this hold.";
    if (share < 0.01)
      return "In fewer than 1 of 100 ways to run the model that fit the case does all of this hold.";
    if (share > 0.99 && share < 1)
      return "In more than 99 of 100 ways to run the model that fit the case all of this holds.";
    return `In about ${hundred(share)} of 100 ways to run the model that fit the case all of this holds.`;
  },
  noneFits: "No way to run the model that was tried fits the case, so nothing can be said.",
  sure: {
    supported: "Clear within this model: more runs are unlikely to change it.",
    contradicted: "Clear within this model: more runs are unlikely to change it.",
    undetermined: "Not settled: the runs lie on both sides of what was asked.",
  },
  tooFew: (accepted) =>
    `Not settled: only ${accepted} ways to run the model fit the case, and 20 are needed.`,
  against: "Does not hold",
  open: "Not settled",
  restsOn: "What this rests on",
  sources: (sources, groups, segments) =>
    `${sources} sources in ${groups} independent groups; ${segments} passages read.`,
  ties: (ties, actors, contested) =>
    `${ties} ties between ${actors} actors, ${contested} of them disputed by the sources.`,
  sets: (tried, accepted) =>
    `${tried} ways to set the model tried; ${accepted} fit what is known of the case.`,
  noTies: "No tie between two actors is coded.",
  helps: "What would help most",
  noChange: "The case tries no change.",
  best: (of, label, change, range) =>
    `${of === 1 ? "Of the one change" : `Of the ${of} changes`} tried: ${label}. The loss in the emergency changes by ${change} (most runs: ${range}).`,
  noneHelps: (of, label, change, range) =>
    `${of === 1 ? "The one change tried does not lower" : `None of the ${of} changes tried lowers`} the loss noticeably. The least bad: ${label}. The loss in the emergency changes by ${change} (most runs: ${range}).`,
  worse: (share) => `It makes things noticeably worse in ${share} of the runs.`,
  cost: (points) => `What it costs in normal times: quality of service changes by ${points} points of 100.`,
  noCost: "What it costs in normal times cannot be told.",
  moreMeans: "It takes more means than there are, which have to come from somewhere.",
  onlyModel: "In the model, not a forecast.",
  cannot: "What this cannot tell",
  limits: [
    "One case, with none to hold it against: what the way of governing did cannot be told apart from what the shock did.",
    "The model explores a theory; most of its parameters are assumed, within the ranges stated.",
    "What no source tells is unknown. A tie that was not seen may have been there.",
  ],
  more: "The following pages show every number with its source.",
};

const chinese: BriefWords = {
  gap: "",
  inHundred: (share) => {
    if (share === 0) return "在符合本案例的模型运行中，没有一种使上述说法全部成立。";
    if (share < 0.01) return "在符合本案例的模型运行中，每100种不到1种使上述说法全部成立。";
    if (share > 0.99 && share < 1) return "在符合本案例的模型运行中，每100种有99种以上使上述说法全部成立。";
    return `在符合本案例的模型运行中，每100种约有${hundred(share)}种使上述说法全部成立。`;
  },
  noneFits: "所试的模型设定没有一种符合本案例，因此无法作出判断。",
  sure: {
    supported: "在此模型之内结论明确：再多运行也不大可能改变。",
    contradicted: "在此模型之内结论明确：再多运行也不大可能改变。",
    undetermined: "尚无定论：运行结果分布在界限两侧。",
  },
  tooFew: (accepted) => `尚无定论：只有${accepted}种模型设定符合本案例，至少需要20种。`,
  against: "不成立",
  open: "尚无定论",
  restsOn: "依据是什么",
  sources: (sources, groups, segments) =>
    `${sources}个来源，分属${groups}个相互独立的组；阅读了${segments}个片段。`,
  ties: (ties, actors, contested) =>
    `${actors}个行动者之间的${ties}条联系，其中${contested}条各来源说法不一。`,
  sets: (tried, accepted) => `试验了${tried}种模型设定，其中${accepted}种符合已知的案例情况。`,
  noTies: "没有编码任何两个行动者之间的联系。",
  helps: "什么最有帮助",
  noChange: "本案例没有试验任何改变。",
  best: (of, label, change, range) =>
    `在所试的${of}种改变中：${label}。紧急时期的损失变化${change}（多数运行：${range}）。`,
  noneHelps: (of, label, change, range) =>
    `所试的${of}种改变都没有明显减少损失。相对最好的是：${label}。紧急时期的损失变化${change}（多数运行：${range}）。`,
  worse: (share) => `在${share}的运行中，它使情况明显变差。`,
  cost: (points) => `常态时期的代价：服务质量变化${points}分（满分100分）。`,
  noCost: "常态时期的代价不详。",
  moreMeans: "它需要超出现有的投入，须另行筹措。",
  onlyModel: "这是模型中的结果，不是预测。",
  cannot: "不能说明什么",
  limits: [
    "只有一个案例，没有可对照者：治理方式的作用与冲击本身的作用无法分开。",
    "模型用于探索理论；多数参数是在所列范围之内的假定。",
    "来源没有说到的即为未知：没有观察到的联系未必不存在。",
  ],
  more: "以下各页列出每个数字及其来源。",
};

/** The words of the report's first page in one language. */
export const briefWordsOf = (language: Language): BriefWords => (language === "zh" ? chinese : english);
