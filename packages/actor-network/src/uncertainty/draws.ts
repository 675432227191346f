import { stream, uniform } from "@commonweal/numerics";
import type { Network } from "../model/Network.ts";
import { checkDraws } from "../nulls/checkDraws.ts";
import { choiceShares } from "./choiceShares.ts";
import type { DrawTiesOptions } from "./DrawTiesOptions.ts";
import { idWords } from "./idWords.ts";
import { withTies } from "./withTies.ts";

/**
 * Draws networks in which each coded tie is there with its probability, one after the other as they are asked for.
 *
 * Ties are independent but for alternatives, of which no draw has two: the contested ties of the same two actors,
 * relation and period, and the lists in `alternatives`. The shares in the long run are `drawProbabilities`.
 *
 * Whether draw k has a tie depends on the seed, on k and on the tie's id, probability and alternatives, on nothing else:
 * other ties, their order, the number of draws and the other draws do not matter. Among alternatives the id that comes
 * first decides. The same seed with other probabilities gives draws that differ only as far as these do.
 *
 * Actors and direction stay, so actors may become isolated; a symmetric tie in a directed network comes or goes with
 * both arcs; strengths stay. Parallel ties and self-loops are drawn each. A tie that `buildNetwork` left out, as it
 * leaves out `absent` and `historic` ones unless told, is in no draw.
 *
 * O(actors + ties) time and space a draw.
 *
 * @example
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "funds", labelEn: "", labelZh: "", directed: true, meaning: "pays" }];
 * const claim = { id: "t1", from: "office", to: "club", relation: "funds", period: "2019", strength: 2 };
 * const ties = [{ ...claim, status: "present", certainty: "low", segments: [], note: "" }];
 * const network = buildNetwork(actors, ties, { relations });
 * const sizes = [...draws(network, 1000, 1)].map((drawn) => drawn.ties.length);
 * sizes.filter((size) => size === 1).length > 400; // => true
 * @throws {ActorNetworkError} `invalid-option` when n is not a whole number of at least 1, a probability lies outside 0
 * to 1, or lists of alternatives share a tie or part contested ties of the same actors.
 */
export function draws(
  network: Network,
  n: number,
  seed: number,
  options: DrawTiesOptions = {},
): IterableIterator<Network> {
  checkDraws(n);
  const choices = choiceShares(network, options).map(({ ties, shares }) => {
    const [point, block] = idWords(network.ties[ties[0] ?? 0]?.id ?? "");
    return { ties, shares, point, block };
  });
  const draw = (replication: number): Network => {
    const kept = new Uint8Array(network.ties.length);
    for (const { ties, shares, point, block } of choices) {
      let left = uniform(stream({ root: seed, replication, purpose: "ties", point, block }));
      for (const [place, tie] of ties.entries()) {
        const share = shares[place] as number;
        if (left < share) {
          kept[tie] = 1;
          break;
        }
        left -= share;
      }
    }
    return withTies(network, kept);
  };
  return (function* () {
    for (let index = 0; index < n; index += 1) yield draw(index);
  })();
}
