import { Intervention, ModelVariant, parameterTable } from "@commonweal/path-dependence";
import * as z from "zod";
import { CommunitySource } from "./CommunitySource.ts";

const parameters = z.strictObject(
  Object.fromEntries(
    parameterTable.map(({ name, min, max }) => [name, z.number().min(min).max(max).optional()]),
  ),
);

const replications = z.int().min(1).max(1e6).optional();
const seed = z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional();

/**
 * Describes one run of the State-Capital-Society model.
 *
 * `start` says whose parameters hold where the file gives none: the product's defaults, or those of the reference run.
 * `choice`, `production`, `memory`, `payoffWeights` and `committeeShare` are structural alternatives of the model.
 */
export const ScsFile = z.strictObject({
  model: z.literal("scs"),
  start: z.enum(["default", "reference"]).optional(),
  parameters: parameters.optional(),
  /** How the emergency is integrated. Default: located. */
  scheme: z.enum(["plain", "located"]).optional(),
  interventions: z.array(Intervention).optional(),
  ...ModelVariant.shape,
  /** Agents instead of the mean field, everybody tied to everybody. */
  agents: z.int().min(3).max(100_000).optional(),
  /** Agents on a network instead. */
  network: CommunitySource.optional(),
  replications,
  seed,
});
export type ScsFile = z.infer<typeof ScsFile>;

/** Describes replications of GRM-1, the reference model of the simulation benchmark. */
export const Grm1File = z.strictObject({
  model: z.literal("grm-1"),
  parameters: z.strictObject({ actors: z.int().min(13).max(1e6).optional() }).optional(),
  replications,
  seed,
  engine: z.enum(["javascript", "wasm"]).optional(),
});
export type Grm1File = z.infer<typeof Grm1File>;

/** Describes what to simulate, as YAML or JSON. */
export const SimulationFile = z.discriminatedUnion("model", [ScsFile, Grm1File]);
export type SimulationFile = z.infer<typeof SimulationFile>;
