import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { abcAnalysis } from "./abcAnalysis.ts";
import { cartAnalysis } from "./cartAnalysis.ts";
import { convergenceAnalysis } from "./convergenceAnalysis.ts";
import { morrisAnalysis } from "./morrisAnalysis.ts";
import { primAnalysis } from "./primAnalysis.ts";
import { regionalAnalysis } from "./regionalAnalysis.ts";
import { regretAnalysis } from "./regretAnalysis.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shapleyAnalysis } from "./shapleyAnalysis.ts";
import { sobolAnalysis } from "./sobolAnalysis.ts";
import { summaryAnalysis } from "./summaryAnalysis.ts";

const methods: Readonly<
  Record<AnalyseOptions["method"], (sweep: SweepColumns, options: AnalyseOptions) => Analysis>
> = {
  abc: abcAnalysis,
  cart: cartAnalysis,
  convergence: convergenceAnalysis,
  morris: morrisAnalysis,
  prim: primAnalysis,
  regional: regionalAnalysis,
  regret: regretAnalysis,
  shapley: shapleyAnalysis,
  sobol: sobolAnalysis,
  summary: summaryAnalysis,
};

/** Runs the method that the command line names. */
export function analysisOf(sweep: SweepColumns, options: AnalyseOptions): Analysis {
  return methods[options.method](sweep, options);
}
