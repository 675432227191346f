import * as z from "zod";

/**
 * Describes a budget-neutral shift of power: total capacity stays, shares and fusion change.
 *
 * At the first step that begins `at` weeks from the start or later, power becomes (1 − rho) π + rho / 3 and fusion
 * becomes (1 − dF) F. Several may follow each other; those of one step apply in the order given.
 *
 * @example
 * Rebalancing.safeParse({ rho: 0.5, dF: 0, at: 520 }).success; // => true
 */
export const Rebalancing = z.strictObject({
  /** Share of the way to equal power, 0 to 1. */
  rho: z.number().min(0).max(1),
  /** Share of fusion taken away, 0 to 1. */
  dF: z.number().min(0).max(1),
  /** Weeks from the start of normal times, at least 0 and before the end of the run. */
  at: z.number().min(0),
});
export type Rebalancing = z.infer<typeof Rebalancing>;
