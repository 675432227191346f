import type { ObservedSummary } from "@commonweal/experiments";

/** What the command line says of an analysis. */
export interface AnalyseOptions {
  readonly method:
    | "abc"
    | "cart"
    | "convergence"
    | "morris"
    | "prim"
    | "regional"
    | "regret"
    | "shapley"
    | "sobol"
    | "summary";
  readonly output?: string;
  readonly seed: number;
  readonly above?: number;
  readonly below?: number;
  readonly by?: string;
  readonly better: "larger" | "smaller";
  readonly enough?: number;
  readonly observed?: readonly ObservedSummary[];
  readonly share: number;
  readonly tolerance?: number;
  readonly statistic: "mean" | "share" | "sd" | "median";
  readonly figures?: string;
  readonly lang: "en" | "zh";
  readonly json?: true;
}
