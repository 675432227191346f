import { PathDependenceError } from "../errors.ts";
import { checkWhole } from "../urns/checkWhole.ts";
import type { FieldMap } from "./FieldMap.ts";
import { jumpField } from "./jumpField.ts";
import { settledState } from "./settledState.ts";

export interface HysteresisLoopOptions {
  /** Lowest field of the sweep. */
  readonly from: number;
  /** Highest field of the sweep. */
  readonly to: number;
  /** State at the lowest field before it settles. */
  readonly start: number;
  /** The level between the two sides. Default: 0. */
  readonly centre?: number;
  /** Steps each way. Default: 200. */
  readonly steps?: number;
  /** Most rounds in which a state may settle. Default: 100,000. */
  readonly rounds?: number;
}

export interface HysteresisLoop {
  /** The fields, ascending. */
  readonly fields: Float64Array;
  /** Settled state at each field on the way up. */
  readonly up: Float64Array;
  /** Settled state at each field on the way down. */
  readonly down: Float64Array;
  /** Field at which the state passes the centre on the way up; `null` when it does not. */
  readonly upJump: number | null;
  /** Field at which it passes on the way down; `null` when it does not. */
  readonly downJump: number | null;
  /** Half the field between the two jumps; `null` when either is missing. */
  readonly halfWidth: number | null;
}

/**
 * Sweeps a field up and down through a map given as a function and measures the width of the loop.
 *
 * At every field the state settles before the next step, from where it was. The jumps are then halved out to the last
 * digit, so the step does not limit them; what does is that a state creeps past a fold: error about (π / rounds)², some
 * 1e-9 by default. In the units of field and state; a half-width of 0 is a state without memory. A jump is `null`
 * when the range is too small for it.
 *
 * O(steps × rounds) at most.
 *
 * @example
 * const map = (m, h) => tanh(h + 1.5 * m);
 * const { halfWidth } = hysteresisLoop(map, { from: -0.5, to: 0.5, start: -1, rounds: 2000 });
 * Math.abs(halfWidth - hysteresisHalfWidth(1.5)) < 1e-5; // => true
 * @throws {PathDependenceError} `invalid-option`, `invalid-rule` when the map leaves the finite numbers.
 */
export function hysteresisLoop(map: FieldMap, options: HysteresisLoopOptions): HysteresisLoop {
  const { from, to, start, centre = 0, steps = 200, rounds = 100_000 } = options;
  checkWhole("steps", steps, 1, 1e6);
  checkWhole("rounds", rounds, 1, 1e9);
  if (!(Number.isFinite(from) && Number.isFinite(to) && from < to)) {
    const message = `Found fields from ${from} to ${to}; expected finite ones, ascending.`;
    throw new PathDependenceError("invalid-option", message, ["to"]);
  }
  const fields = Float64Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
  const up = new Float64Array(steps + 1);
  const down = new Float64Array(steps + 1);
  let state = start;
  for (let step = 0; step <= steps; step += 1) {
    state = settledState(map, state, fields[step] as number, rounds);
    up[step] = state;
  }
  for (let step = steps; step >= 0; step -= 1) {
    state = settledState(map, state, fields[step] as number, rounds);
    down[step] = state;
  }
  const upJump = jumpField(map, fields, up, 1, centre, rounds);
  const downJump = jumpField(map, fields, down, -1, centre, rounds);
  const halfWidth = upJump === null || downJump === null ? null : (upJump - downJump) / 2;
  return { fields, up, down, upJump, downJump, halfWidth };
}
