import * as z from "zod";

const at = z.number().min(0);
const place = z.union([z.literal(0), z.literal(1), z.literal(2)]);

/**
 * Describes one step of a sequence of interventions: what changes from the first step that begins at week `at` or later.
 *
 * - `rebalance`, budget neutral: power becomes (1 − rho) π + rho / 3, fusion becomes (1 − dF) F; total capacity stays.
 * - `permute`, budget neutral, the placebo: state, capital and society take over the power of the places in `order`.
 * - `build`, never budget neutral: `capacity` is added to total capacity (shares stay), `efficiency` to society's
 *   efficiency.
 *
 * Those of one step apply in the order given. "Activate, then shift" is a `rebalance` with dF followed by one with rho.
 *
 * @example
 * Intervention.safeParse({ kind: "build", at: 520, capacity: 0.1 }).success; // => true
 */
export const Intervention = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("rebalance"),
    at,
    /** Share of the way to equal power, 0 to 1. Default 0. */
    rho: z.number().min(0).max(1).optional(),
    /** Share of fusion taken away, 0 to 1. Default 0. */
    dF: z.number().min(0).max(1).optional(),
  }),
  z.strictObject({
    kind: z.literal("permute"),
    at,
    order: z
      .tuple([place, place, place])
      .refine((places) => new Set(places).size === 3, { error: "Expected each of 0, 1 and 2 once." })
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal("build"),
    at,
    /** In units of normal demand, at least 0. Default 0. */
    capacity: z.number().min(0).max(100).optional(),
    /** No unit, at least 0. Default 0. */
    efficiency: z.number().min(0).max(10).optional(),
  }),
]);
export type Intervention = z.infer<typeof Intervention>;
