import { expm1 } from "@commonweal/numerics";
import type { Parameters } from "../model/Parameters.ts";

const rounds = 60;

/**
 * Finds the time within a step at which the observed backlog reaches the trigger, between 0 and the step.
 *
 * False position with halving of the end that stays (Illinois), down to rounding.
 */
export function triggerCrossing(
  { triggerThreshold, informationRate }: Parameters,
  backlog: number,
  observed: number,
  short: number,
  nextShort: number,
  step: number,
): number {
  const slope = (nextShort - short) / step;
  let low = 0;
  let below = observed - triggerThreshold;
  if (below >= 0) return 0;
  let high = step;
  let above = seen(step) - triggerThreshold;
  if (above <= 0) return step;
  let side = 0;
  for (let round = 0; round < rounds && high - low > 1e-15 * step; round += 1) {
    const time = (low * above - high * below) / (above - below);
    const miss = seen(time) - triggerThreshold;
    if (miss === 0) return time;
    if (miss > 0) {
      high = time;
      above = miss;
      if (side === 1) below /= 2;
      side = 1;
    } else {
      low = time;
      below = miss;
      if (side === -1) above /= 2;
      side = -1;
    }
  }
  return high;

  function seen(time: number): number {
    const closed = -expm1(-informationRate * time);
    const now = Math.max(0, backlog + time * (short + (slope * time) / 2));
    const ofChange = informationRate * time > 0 ? 1 - closed / (informationRate * time) : 0;
    return observed + closed * (backlog - observed) + ofChange * (now - backlog);
  }
}
