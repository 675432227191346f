import type { ParameterName } from "./parameterTable.ts";

export interface PayoffTermEntry {
  readonly id: string;
  readonly formula: string;
  readonly parameters: readonly ParameterName[];
  readonly meaning: { readonly en: string; readonly zh: string };
}

/**
 * Lists the terms that payoff components are multiples of: what one actor, or one group, perceives at a time.
 *
 * No unit. y norms, θ need threshold, R remembered practice, x own initiative, O observed backlog; W is the power of the
 * group heard as a share of that of all other groups, whether an actor hears them all or not. On a network, x is the mean
 * over the actors of that group whom the actor hears.
 *
 * @example
 * payoffTerms.map(({ id }) => id).slice(0, 3); // => ["need", "heardNeed", "practice"]
 */
export const payoffTerms = [
  {
    id: "need",
    formula: "b (y − θ)",
    parameters: ["needWeight", "needThresholdState", "needThresholdCapital", "needThresholdSociety"],
    meaning: { en: "need as the actor's own norms show it", zh: "行动者自身规范所体现的需求" },
  },
  {
    id: "heardNeed",
    formula: "b (ȳ − θ), ȳ the mean norms of the residents heard; y of society in the mean field",
    parameters: ["needWeight", "needThresholdSociety"],
    meaning: { en: "need as the residents' norms show it", zh: "居民规范所体现的需求" },
  },
  {
    id: "practice",
    formula: "J (2R − 1)",
    parameters: ["reinforcement"],
    meaning: { en: "own past practice", zh: "自身过往做法" },
  },
  {
    id: "others",
    formula: "F Σ W (2x − 1) over the other groups",
    parameters: ["fusion"],
    meaning: { en: "initiative of the other groups, by their power", zh: "按权力加权的其他群体主动性" },
  },
  {
    id: "above",
    formula: "F (1 − 2γ) Σ W (2x − 1) over state and capital",
    parameters: ["fusion", "crowdOut"],
    meaning: {
      en: "initiative of state and capital, which draws society in (γ < 1/2) or crowds it out (γ > 1/2)",
      zh: "国家与资本的主动性，带动社会（γ < 1/2）或挤出社会（γ > 1/2）",
    },
  },
  {
    id: "command",
    formula: "cmd while the campaign is on, else 0",
    parameters: ["commandPressure"],
    meaning: { en: "pressure of the campaign", zh: "动员的压力" },
  },
  {
    id: "shortfall",
    formula: "O / (O + T0)",
    parameters: ["backlogTolerance", "informationRate"],
    meaning: { en: "service known to be missing, 0 to 1", zh: "已知的服务缺口，0 至 1" },
  },
  {
    id: "peers",
    formula: "2x̄ − 1, x̄ the mean initiative of society heard",
    parameters: [],
    meaning: { en: "initiative of the residents around", zh: "周围居民的主动性" },
  },
] as const satisfies readonly PayoffTermEntry[];

export type PayoffTerm = (typeof payoffTerms)[number]["id"];
