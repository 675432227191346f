import { PathDependenceError } from "../errors.ts";
import { checkWhole } from "./checkWhole.ts";
import type { FanOptions } from "./ShareFan.ts";

/** Levels that a fan shows unless told otherwise: the median, the middle half and nine tenths. */
const fanLevels: readonly number[] = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Copies times and levels after a look at them. */
export function checkedFan({ times, levels = fanLevels }: FanOptions): {
  readonly times: Float64Array;
  readonly levels: Float64Array;
} {
  const fan = { times: Float64Array.from(times), levels: Float64Array.from(levels) };
  fan.times.forEach((time, index) => {
    checkWhole("times", time, index === 0 ? 0 : (fan.times[index - 1] as number), 1e6);
  });
  fan.levels.forEach((level, index) => {
    if (level >= 0 && level <= 1) return;
    const message = `Found a level of ${level}; expected 0 to 1.`;
    throw new PathDependenceError("invalid-option", message, ["levels", index]);
  });
  return fan;
}
