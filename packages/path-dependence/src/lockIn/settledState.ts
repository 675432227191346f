import { PathDependenceError } from "../errors.ts";
import type { FieldMap } from "./FieldMap.ts";

/** Applies a map under a fixed field until the state stays, or rounds run out. */
export function settledState(map: FieldMap, start: number, field: number, rounds: number): number {
  let state = start;
  for (let round = 0; round < rounds; round += 1) {
    const next = map(state, field);
    if (!Number.isFinite(next)) {
      const message = `Found a state of ${next} after ${state} at a field of ${field}; expected a finite number.`;
      throw new PathDependenceError("invalid-rule", message, ["map"]);
    }
    const moved = Math.abs(next - state);
    state = next;
    if (moved < 1e-14) break;
  }
  return state;
}
