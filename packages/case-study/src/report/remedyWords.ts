import type { Language } from "./words.ts";

const english = {
  remedies: "Remedies that are proposed",
  remediesNote:
    "Each remedy is put as stated changes of parameters; that it means these changes, and these sizes, is assumed. Its cost in normal times is the change of normal performance; what it takes to bring about is not modelled.",
  assumes: "What is assumed",
  means: "Means",
  same: "same",
  other: "other",
  week: (at: string) => ` (week ${at})`,
  together: "together",
};

type RemedyWords = Readonly<typeof english>;

const chinese: RemedyWords = {
  remedies: "所提出的对策",
  remediesNote:
    "每项对策都写成对参数的明确改变；把对策理解为这些改变以及改变的幅度，都是假定。常态时期的代价以常态绩效的变化表示；实施对策本身所需的投入不在模型之内。",
  assumes: "假定",
  means: "投入",
  same: "不变",
  other: "有变",
  week: (at) => `（第 ${at} 周）`,
  together: "合并",
};

/** The report's words about interventions and remedies in one language. */
export const remedyWordsOf = (language: Language): RemedyWords => (language === "zh" ? chinese : english);
