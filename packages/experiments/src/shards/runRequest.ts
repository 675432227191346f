import { replicationOf } from "../designs/replicationOf.ts";
import type { Manifest } from "./Manifest.ts";
import { runSeed } from "./runSeed.ts";

/** What a model is told of one run. */
export interface RunRequest {
  /** Number of the run in its sweep. */
  readonly run: number;
  /** Number of the point in the design. */
  readonly point: number;
  readonly replication: number;
  /** Seed of this run, a whole number below 2^53; the same at every point under common random numbers. */
  readonly seed: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Says what a model needs to know of a run, given the values of the parameters. */
export function runRequest(manifest: Manifest, run: number, values: Float64Array): RunRequest {
  const { point, replication } = replicationOf(manifest.design, run);
  const named = manifest.parameters.map(({ name }, at) => [name, values[at] as number]);
  return { run, point, replication, seed: runSeed(manifest, run), parameters: Object.fromEntries(named) };
}
