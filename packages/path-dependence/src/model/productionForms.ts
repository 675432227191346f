export interface ProductionFormEntry {
  readonly id: string;
  readonly equation: string;
  readonly meaning: { readonly en: string; readonly zh: string };
  readonly limits: { readonly en: string; readonly zh: string };
}

/**
 * Lists the forms in which the groups' outputs make up capacity.
 *
 * XS and XK are the outputs of state and capital at the hub, M π (s0 + (1 − s0) x); XC is society's output, what the hub
 * directs, F (1 − xC) μC A, and what it does by itself, xC min(λ, μC), with μC = M πC ηC. The campaign's capacity c comes
 * from outside, replaces any of the three and is added in both forms.
 *
 * @example
 * productionForms.map(({ id }) => id); // => ["additive", "ces"]
 */
export const productionForms = [
  {
    id: "additive",
    equation: "capacity = XS + XK + XC + c",
    meaning: {
      en: "the groups' outputs replace each other one for one",
      zh: "各群体产出可一比一相互替代",
    },
    limits: { en: "the CES form with unlimited elasticity", zh: "即替代弹性无穷大的 CES 形式" },
  },
  {
    id: "ces",
    equation:
      "capacity = (Σ a^(1 − r) X^r)^(1/r) + c over the groups, r = 1 − 1 / elasticity, shares a (1/3 each by default)",
    meaning: {
      en: "the groups' outputs complete each other: what is missing of one is replaced the worse, the lower the elasticity. Outputs in the proportion of the shares a give the additive capacity, any others at most that",
      zh: "各群体产出互补：弹性越低，越难替代。产出按份额 a 分配时等于可加形式，否则不超过可加形式",
    },
    limits: {
      en: "elasticity → ∞: additive; 1: Cobb–Douglas Π (X / a)^a; → 0: Leontief min(X / a); at most 1: a group without output stops all but the campaign",
      zh: "弹性 → ∞：可加；= 1：柯布–道格拉斯 Π (X / a)^a；→ 0：里昂惕夫 min(X / a)；不大于 1 时任一群体无产出则只剩动员能力",
    },
  },
] as const satisfies readonly ProductionFormEntry[];
