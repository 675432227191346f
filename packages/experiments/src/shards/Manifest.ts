import * as z from "zod";
import { DesignSpec } from "../designs/DesignSpec.ts";
import { SweepName, SweepParameter } from "./SweepParameter.ts";

const columns = z.array(SweepName).max(1000);
/** Names that the tables of results have of their own. */
const free = (taken: readonly string[]) =>
  [
    (names: readonly string[]) => !names.some((name) => taken.includes(name)),
    { error: `Invalid input: expected other names than ${taken.join(", ")}` },
  ] as const;
const isSet = (names: readonly string[]) => new Set(names).size === names.length;
const repeated = { error: "Invalid input: expected every name once" };

/**
 * Says everything that the results of a sweep depend on, as plain JSON: who has it can run any shard of it, anywhere.
 *
 * `experiment` is the SHA-256 of the rest but `shardSize`, in canonical JSON.
 */
export const Manifest = z.strictObject({
  /** Version of this format. */
  schema: z.literal(1),
  /** Version of what turns indices into values and seeds; with another the results would be others. */
  kernel: z.int().min(1),
  model: z.strictObject({
    /** What whoever runs shards knows the model by. */
    name: SweepName,
    /** Its version, or a hash of its code. */
    version: SweepName,
    /** Plain data that the model is made of. */
    setup: z.json(),
  }),
  /** What the coordinates of the design's points mean, in their order. */
  parameters: z
    .array(SweepParameter)
    .max(1024)
    .refine((all) => isSet(all.map(({ name }) => name)), repeated)
    .refine((all) => all.every(({ name }) => name !== "point"), {
      error: "Invalid input: expected other names than point",
    }),
  design: DesignSpec,
  /** Root of all seeds. */
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** Numbers that are kept of every run. */
  outputs: columns
    .min(1)
    .refine(isSet, repeated)
    .refine(...free(["run", "point", "replication", "seed"])),
  /** Columns that are kept with a row a step, besides run and step. */
  series: columns.refine(isSet, repeated).refine(...free(["run", "step"])),
  /** Columns that are kept with a row an actor, besides run and actor. */
  actors: columns.refine(isSet, repeated).refine(...free(["run", "actor"])),
  /** Runs of one shard; the last may have fewer. */
  shardSize: z
    .int()
    .min(1)
    .max(2 ** 20),
  experiment: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof Manifest>;
