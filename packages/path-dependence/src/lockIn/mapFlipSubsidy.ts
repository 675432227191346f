import { PathDependenceError } from "../errors.ts";
import { checkWhole } from "../urns/checkWhole.ts";
import type { FieldMap } from "./FieldMap.ts";
import { smallestPush } from "./smallestPush.ts";

export interface MapFlipOptions {
  /** State at the start. */
  readonly start: number;
  /** Rounds within which the state must pass the centre. */
  readonly horizon: number;
  /** The level between the two sides. Default: 0. */
  readonly centre?: number;
  /** Largest push that is tried. Default: 1,000. */
  readonly most?: number;
}

/**
 * Finds the smallest sustained push that takes a mean-field state across the centre within a horizon.
 *
 * In the unit of the map's field; from above the centre the push is downwards, the answer is its size. The map must
 * rise with the field. With a growing horizon it falls to the hysteresis half-width of the branch, where it stays: here
 * lock-in is bounded and does not depend on how long it has lasted, which sets it apart from `adoptionFlipSubsidy`.
 *
 * `null` when the largest push does not do it. 0 when no push is needed.
 *
 * O(horizon) a try, some 60 tries.
 *
 * @example
 * const map = (m, h) => tanh(h + 1.5 * m);
 * const push = mapFlipSubsidy(map, { start: -0.8585596366, horizon: 10_000 });
 * push - hysteresisHalfWidth(1.5) < 1e-6; // => true
 * @throws {PathDependenceError} `invalid-option`.
 */
export function mapFlipSubsidy(map: FieldMap, options: MapFlipOptions): number | null {
  const { start, horizon, centre = 0, most = 1000 } = options;
  checkWhole("horizon", horizon, 1, 1e9);
  if (!(most > 0 && most < Infinity))
    throw new PathDependenceError("invalid-option", `Found most = ${most}; expected above 0 and finite.`, [
      "most",
    ]);
  if (start === centre) return 0;
  const side = start < centre ? 1 : -1;
  return smallestPush((push) => {
    let state = start;
    for (let round = 0; round < horizon; round += 1) {
      const next = map(state, side * push);
      if (side * (next - centre) > 0) return true;
      if (next === state) return false;
      state = next;
    }
    return false;
  }, most);
}
