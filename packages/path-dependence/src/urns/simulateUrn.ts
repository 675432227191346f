import { type Stream, uniform } from "@commonweal/numerics";
import { checkedUrn } from "./checkedUrn.ts";
import { checkWhole } from "./checkWhole.ts";
import type { Urn } from "./Urn.ts";

/**
 * Draws one history from an urn of any number of colours.
 *
 * Entry t is the colour of draw t, from 0; the balls of the start are not part of it. One uniform number a draw.
 *
 * O(draws × colours) time, O(draws) space.
 *
 * @example
 * const draws = simulateUrn({ initial: [1, 1, 1], rule: linearRule }, 20, stream({ root: 1 }));
 * draws.length; // => 20
 * draws.every((colour) => colour < 3); // => true
 * @throws {PathDependenceError} `invalid-urn`, `invalid-option` unless draws is a whole number from 0 to 1e9.
 */
export function simulateUrn(urn: Urn, draws: number, stream: Stream): Uint8Array {
  checkWhole("draws", draws, 0, 1e9);
  const { initial: counts, added } = checkedUrn(urn);
  const last = counts.length - 1;
  const shares = new Float64Array(counts.length);
  const chances = new Float64Array(counts.length);
  const outcomes = new Uint8Array(draws);
  let total = counts.reduce((sum, count) => sum + count, 0);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let colour = 0; colour <= last; colour += 1) shares[colour] = (counts[colour] as number) / total;
    urn.rule(shares, chances);
    let rest = uniform(stream);
    let drawn = 0;
    while (drawn < last && rest >= (chances[drawn] as number)) {
      rest -= chances[drawn] as number;
      drawn += 1;
    }
    outcomes[draw] = drawn;
    counts[drawn] = (counts[drawn] as number) + added;
    total += added;
  }
  return outcomes;
}
