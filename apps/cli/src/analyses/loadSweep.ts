import { column, parameterColumns } from "@commonweal/experiments";
import { readRuns } from "@commonweal/experiments/node";
import { Failure } from "../terminal/Failure.ts";
import type { SweepColumns } from "./SweepColumns.ts";

/** Reads one output of a finished sweep; the first where none is named. */
export async function loadSweep(folder: string, name: string | undefined): Promise<SweepColumns> {
  const { manifest, table } = await readRuns(folder);
  const { design } = manifest;
  const output = name ?? (table.outputs[0] as string);
  if (!table.outputs.includes(output)) {
    throw new Failure(
      2,
      `error: The name of --output is none of the sweep's ${table.outputs.length} outputs.`,
    );
  }
  const runs = column(table, output);
  const replications = design.kind === "replicated" ? design.replications : 1;
  return {
    manifest,
    design: design.kind === "replicated" ? design.design : design,
    table,
    output,
    replications,
    inputs: parameterColumns(manifest),
    runs,
    means: meansOf(runs, replications),
  };
}

function meansOf(runs: Float64Array, replications: number): Float64Array {
  if (replications === 1) return runs;
  return Float64Array.from({ length: runs.length / replications }, (_, point) => {
    const own = runs.subarray(point * replications, (point + 1) * replications);
    return own.reduce((sum, value) => sum + value, 0) / replications;
  });
}
