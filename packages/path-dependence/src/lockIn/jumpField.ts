import type { FieldMap } from "./FieldMap.ts";
import { settledState } from "./settledState.ts";

/** Field at which a swept state first passes the centre, halved out between two steps; `null` when it does not. */
export function jumpField(
  map: FieldMap,
  fields: Float64Array,
  states: Float64Array,
  direction: 1 | -1,
  centre: number,
  rounds: number,
): number | null {
  const last = fields.length - 1;
  const first = direction === 1 ? 0 : last;
  const beyond = (state: number): boolean => direction * (state - centre) > 0;
  if (beyond(states[first] as number)) return null;
  for (let step = first; step + direction >= 0 && step + direction <= last; step += direction) {
    if (!beyond(states[step + direction] as number)) continue;
    let before = fields[step] as number;
    let after = fields[step + direction] as number;
    while (Math.abs(after - before) > 1e-13) {
      const middle = before + (after - before) / 2;
      if (middle === before || middle === after) break;
      if (beyond(settledState(map, states[step] as number, middle, rounds))) after = middle;
      else before = middle;
    }
    return after;
  }
  return null;
}
