import * as z from "zod";
import { Intervention } from "../model/Intervention.ts";
import { ModelVariant } from "../model/ModelVariant.ts";
import { Parameters } from "../model/Parameters.ts";
import { type ParameterName, parameterTable } from "../model/parameterTable.ts";
import { Rebalancing } from "../model/Rebalancing.ts";

const ParameterId = z.enum(parameterTable.map(({ name }) => name) as [ParameterName, ...ParameterName[]]);
const changes = z.partialRecord(ParameterId, z.number());
const position = z.union([z.literal(0), z.literal(1), z.literal(2)]);
const order = z
  .tuple([position, position, position])
  .refine((places) => new Set(places).size === 3, { error: "Expected each of 0, 1 and 2 once." })
  .readonly();

/**
 * Describes a change against the set of parameters that all scenarios share, as plain JSON.
 *
 * Applied in the order of the fields; power shares are divided by their sum after `set` and `scale` named one.
 */
export const Scenario = z.strictObject({
  id: z.string().min(1),
  /** Parameters put to a value. */
  set: changes.optional(),
  /** Parameters multiplied by a factor. */
  scale: changes.optional(),
  /** Gives all three groups the mean of their adjustment speeds. */
  equalLags: z.boolean().optional(),
  /** Added to society's power (kept in 0 to 1); the others shrink in proportion, so that the total stays 1. */
  shiftToSociety: z.number().min(-1).max(1).optional(),
  /** Whose power state, capital and society take over: [1, 2, 0] gives the state capital's, and so on. */
  permutePower: order.optional(),
  /**
   * Placebo of a rebalancing with `rho` from the start: each group changes by what the one in its place of `order` would gain or
   * lose, so that as much moves as there is to take, and others are strengthened. No share falls below 0; shares are divided
   * by their sum.
   */
  misdirect: z.strictObject({ rho: z.number().min(0).max(1), order }).optional(),
  rebalancings: z.array(Rebalancing).readonly().optional(),
  /** Sequence of budget-neutral steps and capacity building; within a step after the rebalancings. */
  interventions: z.array(Intervention).readonly().optional(),
  /** Structural alternative of this scenario alone, in place of the setup's. */
  variant: ModelVariant.optional(),
});
export type Scenario = z.infer<typeof Scenario>;

/** Describes an ensemble's model as plain JSON: a base, what a design varies, and the scenarios of every set. */
export const ScenarioSetup = z.strictObject({
  base: Parameters,
  /** Parameters that the design varies, one dimension each, evenly from `min` to `max`. */
  varying: z.array(z.strictObject({ name: z.string(), min: z.number(), max: z.number() })).readonly(),
  scenarios: z.array(Scenario).min(1).readonly(),
  /** Default: located. */
  scheme: z.enum(["plain", "located"]).optional(),
  /** What computes, with the same bits; `wasm` runs many points together. Default: javascript. */
  engine: z.enum(["javascript", "wasm"]).optional(),
  /** Structural alternative of all scenarios. Default: the model as it stands. */
  variant: ModelVariant.optional(),
});
export type ScenarioSetup = z.infer<typeof ScenarioSetup>;
