import { demand } from "../model/demand.ts";

export interface DeadbandPathOptions {
  /** Action before the first advantage. Default: 0. */
  readonly start?: 0 | 1;
}

/**
 * Follows the choice between two actions along a path of advantages when switching has a cost.
 *
 * From action 0 to 1 once the advantage U_1 − U_0 exceeds c, back once it falls below −c; in between, 2c wide, whatever
 * was done before goes on, so that the action depends on the path and not on the advantage alone. Gives the action (0 or
 * 1) after each advantage, in their order; c has the unit of the advantages.
 *
 * O(length) time and space.
 *
 * @example
 * deadbandPath([0, 0.6, 1.1, 0, -0.9, -1.1, 0], 1); // => Uint8Array.of(0, 0, 1, 1, 1, 0, 0)
 * @throws {PathDependenceError} `invalid-parameters` for an advantage that is not finite, a negative cost, or a start
 * other than 0 and 1.
 */
export function deadbandPath(
  advantages: ArrayLike<number>,
  switchingCost: number,
  options: DeadbandPathOptions = {},
): Uint8Array {
  const { start = 0 } = options;
  demand(switchingCost >= 0, "switchingCost", switchingCost, "a number of at least 0, or Infinity");
  demand(start === 0 || start === 1, "start", start, "0 or 1");
  const path = new Uint8Array(advantages.length);
  let action: number = start;
  for (let step = 0; step < path.length; step += 1) {
    const advantage = advantages[step] as number;
    const where = ["advantages", step];
    demand(Number.isFinite(advantage), `advantages[${step}]`, advantage, "a finite number", where);
    if (advantage > switchingCost) action = 1;
    else if (advantage < -switchingCost) action = 0;
    path[step] = action;
  }
  return path;
}
