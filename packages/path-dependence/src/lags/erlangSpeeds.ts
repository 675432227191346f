import { PathDependenceError } from "../errors.ts";
import { checkPositive } from "./checkPositive.ts";

const most = 10_000;

/**
 * Gives the speeds of a chain of equal stages with a mean delay (Erlang delay).
 *
 * `stages` times the speed stages / mean, per unit of time: mean delay `mean`, variance mean² / stages. One stage is
 * the first-order follower; many approach a delay of exactly `mean`.
 *
 * O(stages).
 *
 * @example
 * erlangSpeeds(3, 6); // => [0.5, 0.5, 0.5]
 * @throws {PathDependenceError} `invalid-parameters` when stages is no whole number from 1 to 10,000 or mean
 * not above 0.
 */
export function erlangSpeeds(stages: number, mean: number): number[] {
  checkPositive(mean, "mean");
  if (Number.isInteger(stages) && stages >= 1 && stages <= most) return new Array(stages).fill(stages / mean);
  const message = `Found stages = ${stages}; expected a whole number from 1 to ${most}.`;
  throw new PathDependenceError("invalid-parameters", message, ["stages"]);
}
