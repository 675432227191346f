import type { PayoffWeights } from "./PayoffWeights.ts";
import { payoffComponents } from "./payoffComponents.ts";

/**
 * Gives the default weight of every payoff component: 1 for what the model always had, 0 for what can be switched on.
 *
 * @example
 * defaultPayoffWeights.administrativeObedience; // => 1
 */
export const defaultPayoffWeights: PayoffWeights = Object.freeze(
  Object.fromEntries(payoffComponents.map((entry) => [entry.id, entry.default])) as PayoffWeights,
);
