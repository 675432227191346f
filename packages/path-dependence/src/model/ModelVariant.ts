import * as z from "zod";
import { PayoffWeights } from "./PayoffWeights.ts";

const inertia = z.number().min(0).max(1).optional();
const deadband = z.number().min(0).max(100).optional();
const share = z.number().gt(0).lt(1);

const ChoiceRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("logit"), inertia, deadband }),
  z.strictObject({ kind: z.literal("best-response"), inertia, deadband }),
  z.strictObject({
    kind: z.literal("fermi"),
    inertia,
    deadband,
    /** Share of those who reconsider that take either option at random instead of imitating. Default 0. */
    exploration: z.number().min(0).max(1).optional(),
  }),
]);

const Production = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("additive") }),
  z.strictObject({
    kind: z.literal("ces"),
    /** Elasticity of substitution between the groups' outputs; no unit. */
    elasticity: z.union([z.number().min(0.01).max(1e9), z.literal(Infinity)]),
    /** Proportion of outputs at which the form equals the additive one. Default: a third each. */
    shares: z
      .strictObject({ state: share, capital: share, society: share })
      .refine(({ state, capital, society }) => Math.abs(state + capital + society - 1) <= 1e-9, {
        error: "The shares do not add up; expected state + capital + society = 1.",
      })
      .optional(),
  }),
]);

const Memory = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exponential") }),
  z.strictObject({
    kind: z.literal("urn"),
    /** t0: weeks that remembered practice at the start counts for. */
    startWeeks: z.number().gt(0).max(1e6),
  }),
]);

/**
 * Describes structural alternatives of the model; what is left out is the default.
 *
 * Choice by logit, best response with inertia, or Fermi imitation (`choiceRules`); capacity additive or CES
 * (`productionForms`); memory exponential or of an urn (`memoryForms`); weights of the payoff components
 * (`payoffComponents`). Inertia is the share of reconsiderations that change nothing; the deadband is the advantage
 * that must be passed before anyone moves. `committeeShare` is how much of society's choice is that of the residents'
 * committees, the rest is the residents'; it matters only when their components weigh differently.
 *
 * @example
 * ModelVariant.safeParse({ choice: { kind: "fermi", exploration: 0.01 } }).success; // => true
 * ModelVariant.safeParse({ production: { kind: "ces", elasticity: 0 } }).success; // => false
 */
export const ModelVariant = z.strictObject({
  choice: ChoiceRule.optional(),
  production: Production.optional(),
  memory: Memory.optional(),
  payoffWeights: PayoffWeights.partial().optional(),
  /** Share, 0 to 1. Default 0.5, assumed. */
  committeeShare: z.number().min(0).max(1).optional(),
});
export type ModelVariant = z.infer<typeof ModelVariant>;
