import { SweepParameter } from "@commonweal/experiments";
import * as z from "zod";

const text = z.string().min(1).max(4096);
const name = z.string().min(1).max(200);
const names = z.array(name).max(1000);
const count = z.int().min(1);

/** What is run: a model of ours by name, a module of the user's, or any program. */
const ExperimentModel = z.union([
  z.enum(["scs", "grm-1"]),
  z.strictObject({ command: z.tuple([text], text), version: name.optional() }),
  z.strictObject({ module: text, export: name, version: name.optional() }),
]);

/**
 * Describes an experiment for `sweep`, as YAML or JSON.
 *
 * `setup` is plain data that a model is made of: for scs what a file of `simulate` says, for grm-1 `actors` and `engine`. A program gets none.
 */
export const ExperimentFile = z.strictObject({
  model: ExperimentModel,
  setup: z.json().optional(),
  parameters: z.array(SweepParameter).max(1024).default([]),
  /** A design as experiments has them; dimensions, seed and levels follow from the rest where they are left out. */
  design: z.looseObject({ kind: name }),
  replications: count.max(2 ** 31).optional(),
  /** Whether replication r meets the same chance at every point. Default: false. */
  commonRandomNumbers: z.boolean().optional(),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).default(1),
  /** May be left out for scs and grm-1, which have outputs of their own. */
  outputs: names.min(1).optional(),
  series: names.optional(),
  actors: names.optional(),
  /** Runs of a shard. Default: a 64th of all, from 1 to 4096. */
  shardSize: count.max(2 ** 20).optional(),
  /** Formats of the tables. Default: Parquet and CSV. */
  formats: z.array(z.enum(["parquet", "csv", "jsonl"])).optional(),
  /** A worker that ends no run for so long is replaced. Default: 3600. */
  secondsPerRun: z.number().positive().max(2_000_000).optional(),
});
export type ExperimentFile = z.infer<typeof ExperimentFile>;
