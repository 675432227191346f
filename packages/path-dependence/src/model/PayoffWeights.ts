import * as z from "zod";
import { type PayoffComponent, payoffComponents } from "./payoffComponents.ts";

const shape = Object.fromEntries(
  payoffComponents.map(({ id, min, max }) => [id, z.number().min(min).max(max)]),
) as Record<PayoffComponent, z.ZodNumber>;

/**
 * Describes how much each payoff component counts, one number a component; limits stand in `payoffComponents`.
 *
 * @example
 * PayoffWeights.safeParse(defaultPayoffWeights).success; // => true
 */
export const PayoffWeights = z.strictObject(shape);
export type PayoffWeights = z.infer<typeof PayoffWeights>;
