import type { Design } from "../designs/Design.ts";
import { designOf } from "../designs/designOf.ts";
import type { Model } from "../ensembles/Model.ts";
import { pointsAtOnce, runRange } from "../ensembles/runRange.ts";
import { ExperimentsError } from "../errors.ts";
import { assignValues } from "./assignValues.ts";
import { kernelVersion } from "./kernelVersion.ts";
import type { Manifest } from "./Manifest.ts";
import type { RecordModel } from "./RecordModel.ts";
import { recordCollector } from "./recordCollector.ts";
import { runRequest } from "./runRequest.ts";
import type { Shard, ShardTable } from "./Shard.ts";
import { type ShardKey, shardOf } from "./shardOf.ts";

/** Designs of the manifests at work, since some take long to make. */
const designs = new WeakMap<Manifest, Design>();

/**
 * Runs one shard of a sweep, here and now.
 *
 * A model is a function of a run's request that gives a record, at once or later, or a `Model` as ensembles have it; the
 * latter gets the values of the parameters for its point, and has outputs only. Numbers must be finite; a record tells by
 * `null` what is not defined. Whoever runs a shard, and in whatever order, its bytes are the same.
 *
 * `onRun` is told after every run, or after some that were run together, how many there are.
 *
 * O(runs).
 *
 * @example
 * const manifest = manifestOf({
 *   model: { name: "square", version: "1", setup: null },
 *   parameters: [{ name: "side", min: 0, max: 2 }], seed: 1, outputs: ["area"],
 *   design: { kind: "sobol", dimensions: 1, size: 4, seed: null }, shardSize: 4,
 * });
 * const shard = await runShard(manifest, 0, ({ parameters }) => ({ outputs: { area: parameters.side ** 2 } }));
 * [...shard.runs.values[0]]; // => [0, 1, 2.25, 0.25]
 * @throws {ExperimentsError} `unknown-index`, `invalid-manifest`, `invalid-model`, `limit-exceeded`, `run-failed`; the path
 * of the last begins with the run's number.
 */
export async function runShard(
  manifest: Manifest,
  index: number,
  model: RecordModel | Model,
  onRun?: (done: number) => void,
): Promise<Shard> {
  if (manifest.kernel !== kernelVersion) {
    const message = `Manifest, kernel: found ${manifest.kernel}; expected ${kernelVersion}, which this version runs.`;
    throw new ExperimentsError("invalid-manifest", message, ["kernel"]);
  }
  const key = shardOf(manifest, index);
  const design = designs.get(manifest) ?? designOf(manifest.design);
  designs.set(manifest, design);
  const tables =
    typeof model === "function"
      ? await recorded(manifest, key, design, model, onRun)
      : { runs: ranAsEnsemble(manifest, key, design, model, onRun), series: none, actors: none };
  return { id: key.id, index, ...tables };
}

const none: ShardTable = { columns: [], rows: 0, values: [] };

async function recorded(
  manifest: Manifest,
  { from, to }: ShardKey,
  design: Design,
  model: RecordModel,
  onRun: ((done: number) => void) | undefined,
) {
  const collector = recordCollector(manifest, from, to);
  const values = new Float64Array(design.dimensions);
  for (let run = from; run < to; run += 1) {
    assignValues(manifest.parameters, design.point(run, values));
    try {
      const answer = model(runRequest(manifest, run, values));
      collector.take(run, answer instanceof Promise ? await answer : answer);
    } catch (error) {
      if (error instanceof ExperimentsError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new ExperimentsError("run-failed", `Run ${run}: ${why}`, [run], { cause: error });
    }
    onRun?.(run + 1 - from);
  }
  return collector.tables();
}

function ranAsEnsemble(
  manifest: Manifest,
  { from, to }: ShardKey,
  design: Design,
  model: Model,
  onRun: ((done: number) => void) | undefined,
): ShardTable {
  const { outputs, parameters } = manifest;
  const places = outputs.map((name) => model.outputs.indexOf(name));
  const missing = places.indexOf(-1);
  const rest = manifest.series.length + manifest.actors.length;
  if (missing >= 0 || rest > 0) {
    const expected = `expected those ${outputs.length} of the manifest and no series or actors`;
    const message = `Model: found ${model.outputs.length} outputs; ${expected}.`;
    throw new ExperimentsError("invalid-model", message, ["model", "outputs"]);
  }
  const scaled: Design = {
    ...design,
    point(run, out = new Float64Array(design.dimensions)) {
      assignValues(parameters, design.point(run, out));
      return out;
    },
  };
  const atOnce = model.runMany ? pointsAtOnce : 1;
  const columns = outputs.map(() => new Float64Array(to - from));
  for (let first = from; first < to; first += atOnce) {
    const end = Math.min(to, first + atOnce);
    const rows = runRange(scaled, model, first, end);
    for (let run = first; run < end; run += 1) {
      places.forEach((place, at) => {
        const row = run - first;
        (columns[at] as Float64Array)[run - from] = rows[row * model.outputs.length + place] as number;
      });
    }
    onRun?.(end - from);
  }
  return { columns: outputs, rows: to - from, values: columns };
}
