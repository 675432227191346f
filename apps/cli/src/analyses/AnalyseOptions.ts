/** What the command line says of an analysis. */
export interface AnalyseOptions {
  readonly method: "cart" | "convergence" | "morris" | "prim" | "regret" | "shapley" | "sobol" | "summary";
  readonly output?: string;
  readonly seed: number;
  readonly above?: number;
  readonly below?: number;
  readonly by?: string;
  readonly better: "larger" | "smaller";
  readonly enough?: number;
  readonly tolerance?: number;
  readonly statistic: "mean" | "share" | "sd" | "median";
  readonly figures?: string;
  readonly lang: "en" | "zh";
  readonly json?: true;
}
