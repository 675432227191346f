import { type MeanFieldResult, parameterTable } from "@commonweal/path-dependence";
import type { LabRun } from "./LabRun.ts";

/** What a run was made with, as the command line tells it. */
export function toldOf({ values, given, interventions }: LabRun) {
  const known = new Set<string>(given);
  return {
    parameters: Object.fromEntries(
      parameterTable.map(({ name, unit }) => [
        name,
        { value: values[name], unit, provenance: known.has(name) ? "given" : "assumed" },
      ]),
    ),
    variant: {},
    interventions,
  };
}

/** The document of `commonweal simulate scs --json`, to the byte but for the line's end. */
export function recordOf(run: LabRun, result: MeanFieldResult): object {
  const { series: _, warnings, ...outcome } = result;
  return { model: "scs", method: "mean-field", scheme: "located", ...outcome, ...toldOf(run), warnings };
}
