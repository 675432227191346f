import type { HabitChoice } from "../agents/HabitChoice.ts";

/**
 * Gives the parameters of GRM-1, the reference model of the simulation benchmark: residents, neighbourhood committees,
 * enterprises and party committees, by these numbers of their sectors, and a mobilisation from step 100 to 120.
 *
 * A benchmark, not a claim about any place: nothing is calibrated.
 *
 * @example
 * grm1Parameters.sectors.length; // => 4
 */
export const grm1Parameters: HabitChoice = Object.freeze({
  peers: 0.4,
  habit: 0.3,
  norm: 0.25,
  precision: 5,
  habitRate: 0.1,
  initial: 0.2,
  costSpread: 0.7,
  sectors: [
    { cost: 0.25, lag: 20, response: 0.6 },
    { cost: 0.35, lag: 10, response: 1 },
    { cost: 0.6, lag: 8, response: 0.3 },
    { cost: 0.2, lag: 5, response: 1.5 },
  ],
  pulses: [{ from: 100, to: 120, size: 1 }],
});
