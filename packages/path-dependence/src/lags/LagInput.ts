import * as z from "zod";

/**
 * What a leading series does from time 0 on; before, it stood still.
 *
 * `step` from 0 to `size`; `ramp` from 0 by `slope` a unit of time; `exponential` from 1 as e^(growth · time);
 * `sinusoid` as amplitude · sin(2π · time / period).
 */
export const LagInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("step"), size: z.number() }),
  z.strictObject({ kind: z.literal("ramp"), slope: z.number() }),
  z.strictObject({ kind: z.literal("exponential"), growth: z.number() }),
  z.strictObject({ kind: z.literal("sinusoid"), period: z.number().positive(), amplitude: z.number() }),
]);
export type LagInput = z.infer<typeof LagInput>;
