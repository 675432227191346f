import { drawChance } from "../urns/drawChance.ts";
import type { Urn } from "../urns/Urn.ts";
import type { HistoryLaw } from "./HistoryLaw.ts";

/**
 * Gives an urn of two colours as a law of histories.
 *
 * Outcome 0 is the first colour, 1 the second, as `simulateUrn` has them; the value is the chance of the second.
 *
 * O(length of the history) a call.
 *
 * @example
 * urnHistoryLaw({ initial: [1, 1], rule: linearRule })(Uint8Array.of(1, 1)); // => 0.75
 * @throws {PathDependenceError} `invalid-urn` unless there are two colours.
 */
export function urnHistoryLaw(urn: Urn): HistoryLaw {
  const chanceOfFirst = drawChance(urn);
  return (history) => {
    let seconds = 0;
    for (let draw = 0; draw < history.length; draw += 1) seconds += history[draw] as number;
    return 1 - chanceOfFirst(history.length - seconds, history.length);
  };
}
