import { expm1, logistic } from "@commonweal/numerics";
import { chanceBeyond } from "../variants/chanceBeyond.ts";
import type { ResolvedVariant } from "../variants/resolvedVariant.ts";

/**
 * Gives the chance that an actor ends a step in the other state.
 *
 * An actor switches up at rate u and down at rate d, both per reconsideration; within the step of `turns`
 * reconsiderations they stay. Chance (u / (u + d)) (1 − e^(−(u + d) turns)) to end up when it began down, and likewise
 * the other way. `seen` is the share of its own sector that is active as the actor sees it, whom it may imitate.
 */
export function switchChance(
  { rule, deadband, exploration }: ResolvedVariant,
  twicePrecision: number,
  advantage: number,
  seen: number,
  active: number,
  turns: number,
): number {
  const sharp = rule === "best-response";
  let up = sharp ? chanceBeyond(advantage, deadband) : logistic(twicePrecision * (advantage - deadband));
  let down = sharp ? chanceBeyond(-advantage, deadband) : logistic(-twicePrecision * (advantage + deadband));
  if (rule === "fermi") {
    up = (1 - exploration) * seen * up + exploration / 2;
    down = (1 - exploration) * (1 - seen) * down + exploration / 2;
  }
  const rate = up + down;
  return rate === 0 ? 0 : ((active === 1 ? down : up) / rate) * -expm1(-rate * turns);
}
