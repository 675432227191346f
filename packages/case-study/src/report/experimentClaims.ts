/** Claims that rest on experiments over the accepted sets. */
export interface ExperimentClaimWords {
  readonly "P1.d": string;
  readonly "P2.d": string;
  readonly "P2.e": string;
  readonly "P2.f": string;
}

const english: ExperimentClaimWords = {
  "P1.d":
    "Fitted to pseudo-data of two histories, the model with reinforcement and unequal lags predicts the third better than rational choice alone, after a penalty for its further parameters (effect in nats).",
  "P2.d":
    "Of the loss that changing all six causes takes away, fusion and society's power carry more than the stated share (Shapley; over the first of the accepted sets, without those in which all six take nothing away).",
  "P2.e":
    "Much fusion and a weak society are sufficient for a large loss: consistency over held-out sets (in place of a share of sets).",
  "P2.f": "The same, without what large and little loss share: PRI over held-out sets.",
};

const chinese: ExperimentClaimWords = {
  "P1.d":
    "以两种历史的模拟数据拟合后，含自我强化与不等滞后的模型在扣除多余参数的惩罚后，对第三种历史的预测优于单纯的理性选择（效应以奈特计）。",
  "P2.d":
    "在六个原因一并改变所减少的损失中，融合与社会权力所占份额超过规定比例（沙普利值；取自最前的若干接受的参数组，不计六个原因一并改变亦不减少损失者）。",
  "P2.e": "高度融合且社会薄弱足以导致重大损失：保留参数组上的一致性（代替参数组比例）。",
  "P2.f": "同上，扣除重大损失与轻微损失共有的部分：保留参数组上的 PRI。",
};

/** What each of these claims counts, in one language. */
export const experimentClaimsOf = (language: "en" | "zh"): ExperimentClaimWords =>
  language === "zh" ? chinese : english;
