import { abcRejection, designOf, weightedSummary } from "@commonweal/experiments";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { abcFigures } from "./abcFigures.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";
import { shownInterval } from "./shownInterval.ts";

/** The parameters of the runs that came nearest to what was observed; the points of the design are the prior. */
export function abcAnalysis(
  sweep: SweepColumns,
  { observed, output: chosen, share }: AnalyseOptions,
): Analysis {
  const { inputs, manifest, replications, table } = sweep;
  if (observed === undefined) throw new Failure(2, "error: The method abc needs --observed OUTPUT=VALUE.");
  if (chosen !== undefined)
    throw new Failure(2, "error: The method abc takes its outputs from --observed; expected no --output.");
  if (observed.some(({ output }) => !table.outputs.includes(output))) {
    const { length } = table.outputs;
    throw new Failure(2, `error: An output of --observed is none of the sweep's ${length} outputs.`);
  }
  const kept = abcRejection(designOf(manifest.design), table, { observed, share });
  const points = Array.from(kept.accepted, (run) => Math.floor(run / replications));
  const posterior = manifest.parameters.map(({ name }, at) => {
    const values = points.map((point) => inputs[at]?.[point] as number);
    return { name, ...weightedSummary(values, kept.weights) };
  });
  const { acceptance, effectiveSize, tolerance } = kept;
  const outputs = observed.map(({ output, value }, at) => {
    return { output, value, scale: kept.observed[at]?.scale ?? null };
  });
  return {
    found: { observed: outputs, share, tolerance, acceptance, effectiveSize, posterior },
    outputs: observed.map(({ output }) => output),
    notes: [
      `Kept: ${counted(kept.rows, "run")}, ${shown(tolerance)} scales or less from what was observed.`,
      "The prior is the design; the narrower the share, the nearer the posterior, and the fewer runs.",
    ],
    rows: [
      ["", "mean", "sd", "median", "95 %"],
      ...posterior.map(({ name, mean, sd, median, interval }) => {
        return [name, shown(mean), shown(sd), shown(median), shownInterval(interval)];
      }),
    ],
    figures: (drawing) => abcFigures(posterior, drawing),
  };
}
