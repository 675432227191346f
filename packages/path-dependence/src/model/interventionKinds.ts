import type { Intervention } from "./Intervention.ts";

export interface InterventionKindEntry {
  readonly id: Intervention["kind"];
  readonly equation: string;
  readonly budgetNeutral: boolean;
  readonly meaning: { readonly en: string; readonly zh: string };
}

/**
 * Lists the kinds of intervention, and which of them are budget neutral.
 *
 * @example
 * interventionKinds.filter(({ budgetNeutral }) => !budgetNeutral).map(({ id }) => id); // => ["build"]
 */
export const interventionKinds = [
  {
    id: "rebalance",
    equation: "π becomes (1 − rho) π + rho / 3, F becomes (1 − dF) F; M stays",
    budgetNeutral: true,
    meaning: {
      en: "power moves towards equal shares, fusion is lowered",
      zh: "权力份额趋于均等，降低融合度",
    },
  },
  {
    id: "permute",
    equation: "π becomes π in another order of the groups; F and M stay",
    budgetNeutral: true,
    meaning: { en: "placebo: power is handed round", zh: "安慰剂：权力份额在群体间轮换" },
  },
  {
    id: "build",
    equation: "M becomes M + capacity, ηC becomes ηC + efficiency; π and F stay",
    budgetNeutral: false,
    meaning: {
      en: "capacity building, always reported apart from the others",
      zh: "能力建设，始终与其他干预分开报告",
    },
  },
] as const satisfies readonly InterventionKindEntry[];
