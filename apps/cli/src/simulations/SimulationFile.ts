import { Intervention, ModelVariant, parameterTable } from "@commonweal/path-dependence";
import * as z from "zod";

const parameters = z.strictObject(
  Object.fromEntries(
    parameterTable.map(({ name, min, max }) => [name, z.number().min(min).max(max).optional()]),
  ),
);

/**
 * Describes one run of a model as YAML or JSON.
 *
 * `start` says whose parameters hold where the file gives none: the product's defaults, or those of the reference run.
 * `choice`, `production`, `memory`, `payoffWeights` and `committeeShare` are structural alternatives of the model.
 */
export const SimulationFile = z.strictObject({
  model: z.literal("scs"),
  start: z.enum(["default", "reference"]).optional(),
  parameters: parameters.optional(),
  /** How the emergency is integrated. Default: located. */
  scheme: z.enum(["plain", "located"]).optional(),
  interventions: z.array(Intervention).optional(),
  ...ModelVariant.shape,
});
export type SimulationFile = z.infer<typeof SimulationFile>;
