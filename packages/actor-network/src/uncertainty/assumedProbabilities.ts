import type { TieProbabilities } from "./TieProbabilities.ts";

/**
 * The probabilities of ties unless others are given: assumed, not estimated from anything.
 *
 * A claim is trusted to 0.95, 0.8 or 0.5 by the coders' certainty. Of trusted ties, a `present` one was there, a `weak`
 * one (present in name) in three of four cases, a `contested` one in half. A denial (`absent`) and an end before the
 * period (`historic`) are no proof: 0.02, 0.05 or 0.1 is left. Report results for another table beside these before
 * anything rests on them.
 *
 * @example
 * assumedProbabilities.provenance; // => "assumed"
 * assumedProbabilities.of.present.high; // => 0.95
 */
export const assumedProbabilities: TieProbabilities = {
  provenance: "assumed",
  of: {
    present: { high: 0.95, medium: 0.8, low: 0.5 },
    weak: { high: 0.7125, medium: 0.6, low: 0.375 },
    contested: { high: 0.475, medium: 0.4, low: 0.25 },
    historic: { high: 0.02, medium: 0.05, low: 0.1 },
    absent: { high: 0.02, medium: 0.05, low: 0.1 },
  },
};
