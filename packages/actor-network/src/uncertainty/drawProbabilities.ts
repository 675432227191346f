import type { Network } from "../model/Network.ts";
import { choiceShares } from "./choiceShares.ts";
import type { DrawTiesOptions } from "./DrawTiesOptions.ts";

/**
 * Gives, for each tie of a network, the share of `draws` that have it in the long run.
 *
 * 0 to 1, no unit, in the order of `network.ties`: `probabilityOf` the tie, and where the probabilities of alternatives
 * add up to more than 1, divided by their sum, because at most one of them holds.
 *
 * O(ties × log ties) time, O(ties) space.
 *
 * @example
 * const claim = { from: "a", to: "b", relation: "leads", period: "2019", certainty: "high" };
 * const ties = [
 *   { ...claim, id: "t1", status: "present" },
 *   { ...claim, id: "t2", status: "contested" },
 *   { ...claim, id: "t3", status: "contested", from: "b", to: "a" },
 * ];
 * [...drawProbabilities({ ties })]; // => [0.95, 0.475, 0.475]
 * [...drawProbabilities({ ties }, { alternatives: [["t1", "t2", "t3"]] })]; // => [0.5, 0.25, 0.25]
 * @throws {ActorNetworkError} `invalid-option` when a probability lies outside 0 to 1, or lists of alternatives share a
 * tie or part contested ties of the same actors.
 */
export function drawProbabilities(
  network: Pick<Network, "ties">,
  options: DrawTiesOptions = {},
): Float64Array {
  const probabilities = new Float64Array(network.ties.length);
  for (const { ties, shares } of choiceShares(network, options)) {
    ties.forEach((tie, place) => {
      probabilities[tie] = shares[place] ?? 0;
    });
  }
  return probabilities;
}
