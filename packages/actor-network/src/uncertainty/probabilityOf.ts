import { ActorNetworkError } from "../errors.ts";
import type { Tie } from "../model/Tie.ts";
import { assumedProbabilities } from "./assumedProbabilities.ts";
import type { TieProbabilities } from "./TieProbabilities.ts";

/**
 * Gives the probability that a coded tie was there, from its status and the coders' certainty.
 *
 * 0 to 1, no unit. The table is `assumedProbabilities` unless another is given. It looks at one tie alone: where
 * alternatives add up to more than 1, `drawProbabilities` says what is left for each.
 *
 * O(1).
 *
 * @example
 * probabilityOf({ status: "present", certainty: "medium" }); // => 0.8
 * probabilityOf({ status: "contested", certainty: "medium" }); // => 0.4
 * @throws {ActorNetworkError} `invalid-option` when the table has a number outside 0 to 1.
 */
export function probabilityOf(
  { status, certainty }: Pick<Tie, "status" | "certainty">,
  probabilities: TieProbabilities = assumedProbabilities,
): number {
  const probability = probabilities.of[status][certainty];
  if (probability >= 0 && probability <= 1) return probability;
  const message = `The probability of ${status} ties of ${certainty} certainty is ${probability}; expected 0 to 1.`;
  throw new ActorNetworkError("invalid-option", message, ["probabilities", "of", status, certainty]);
}
