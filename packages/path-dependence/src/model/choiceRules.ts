export interface ChoiceRuleEntry {
  readonly id: string;
  /** Mean-field equation of the share x acting on own initiative, h being the advantage ΔU of its group. */
  readonly equation: string;
  readonly meaning: { readonly en: string; readonly zh: string };
  readonly limits: { readonly en: string; readonly zh: string };
}

/**
 * Lists the choice rules of the mean field with their equations.
 *
 * x share acting on own initiative, h advantage ΔU of own initiative over waiting, ν revision rate (times `accel` in the
 * emergency), β choice precision, σ(z) = 1 / (1 + e^−z), i inertia, c deadband, μ exploration. What h is worth stays within
 * a step, and x relaxes exactly under it.
 *
 * @example
 * choiceRules.map(({ id }) => id); // => ["logit", "best-response", "fermi"]
 */
export const choiceRules = [
  {
    id: "logit",
    equation: "dx/dt = ν (1 − i) [(1 − x) σ(2β (h − c)) − x σ(−2β (h + c))]",
    meaning: {
      en: "who reconsiders takes the better option with a chance that grows with its advantage; without inertia and deadband dx/dt = ν (σ(2βh) − x)",
      zh: "重新考虑者以随优势增大的概率选择更优做法；无惯性与死区时 dx/dt = ν (σ(2βh) − x)",
    },
    limits: {
      en: "β = 0: x tends to 1/2; β → ∞: best response",
      zh: "β = 0：x 趋于 1/2；β → ∞：最优反应",
    },
  },
  {
    id: "best-response",
    equation: "dx/dt = ν (1 − i) [(1 − x) 1(h > c) − x 1(h < −c)]",
    meaning: {
      en: "who reconsiders takes the better option unless inertia holds or the gain is within the deadband; β plays no part. At c = 0 and h = 0 half take either",
      zh: "重新考虑者选择更优做法，除非受惯性所限或收益在死区之内；与 β 无关。c = 0 且 h = 0 时各半",
    },
    limits: {
      en: "|h| ≤ c, c > 0: x stays; h > c always: 1 − x decays as e^(−ν (1 − i) t); i = 1: nothing moves",
      zh: "|h| ≤ c（c > 0）：x 不变；始终 h > c：1 − x 以 e^(−ν (1 − i) t) 衰减；i = 1：不变",
    },
  },
  {
    id: "fermi",
    equation: "dx/dt = ν (1 − i) {(1 − μ) x (1 − x) [σ(2β (h − c)) − σ(−2β (h + c))] + μ (1/2 − x)}",
    meaning: {
      en: "who reconsiders compares with a random member of the group and imitates by the Fermi function; without a deadband the bracket is tanh(βh)",
      zh: "重新考虑者与群体中随机一员比较，按费米函数模仿；无死区时方括号为 tanh(βh)",
    },
    limits: {
      en: "μ = 0: x = 0 and x = 1 stay for ever; β = 0: every x stays; constant h: ln(x / (1 − x)) grows linearly; β → 0: replicator β x (1 − x) h",
      zh: "μ = 0：x = 0 与 x = 1 永远不变；β = 0：任意 x 不变；h 恒定：ln(x / (1 − x)) 线性增长；β → 0：复制动态 β x (1 − x) h",
    },
  },
] as const satisfies readonly ChoiceRuleEntry[];
