import { demand } from "../model/demand.ts";
import { assignBinomial } from "./assignBinomial.ts";
import { flatPayoffs } from "./flatPayoffs.ts";
import type { SymmetricGame } from "./SymmetricGame.ts";

/** Payoffs by how many others take part, from none to all n − 1 of them. */
export interface GroupPayoffs {
  /** Of one who stays out (action 0). */
  readonly out: readonly number[];
  /** Of one who takes part (action 1). */
  readonly part: readonly number[];
}

/**
 * Makes the symmetric game of groups of n, drawn at random from many, in which each stays out (0) or takes part (1).
 *
 * π_a = Σ_k C(n − 1, k) p^k (1 − p)^(n − 1 − k) payoff_a[k], with p the share that takes part and k the others in the
 * group who do, in units of payoff. n is the length of either list.
 *
 * O(n) time a call, O(n) space.
 *
 * @example
 * // Of three, one volunteer is enough: 1 for everybody, at a cost of 0.2 for who volunteers.
 * const game = groupGame({ out: [0, 1, 1], part: [0.8, 0.8, 0.8] });
 * const payoffs = new Float64Array(2);
 * game.assignPayoffs(Float64Array.of(0.5, 0.5), payoffs);
 * payoffs[0]; // ≈ 0.75
 * @throws {PathDependenceError} `invalid-parameters` unless both lists are of one length, at least 2, and finite.
 */
export function groupGame({ out, part }: GroupPayoffs): SymmetricGame {
  const group = out.length;
  demand(group >= 2, "out.length", group, "at least 2", ["out"]);
  const flat = flatPayoffs("payoffs", [out, part], 2, group);
  const chances = new Float64Array(group);
  return {
    actions: 2,
    assignPayoffs(shares, payoffs) {
      assignBinomial(chances, shares[1] as number);
      let [outside, inside] = [0, 0];
      for (let others = 0; others < group; others += 1) {
        const chance = chances[others] as number;
        outside += chance * (flat[others] as number);
        inside += chance * (flat[group + others] as number);
      }
      payoffs[0] = outside;
      payoffs[1] = inside;
    },
  };
}
