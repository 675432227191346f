import { exp, expm1, logistic, tanh } from "@commonweal/numerics";
import { chanceBeyond } from "./chanceBeyond.ts";
import type { ResolvedVariant } from "./resolvedVariant.ts";

/**
 * Moves the share of a group that acts on own initiative, while its advantage stays: the exact solution of the rule's
 * equation in `choiceRules` over a time `turns` = ν t.
 */
export function revisedShare(
  variant: ResolvedVariant,
  precision: number,
  share: number,
  advantage: number,
  turns: number,
): number {
  const { rule, deadband, exploration } = variant;
  const moving = (1 - variant.inertia) * turns;
  if (rule === "fermi") {
    const gain = (1 - exploration) * imitationGain(precision, advantage, deadband);
    return exploration === 0
      ? imitatedShare(share, gain * moving)
      : exploredShare(share, gain, exploration, moving);
  }
  if (rule === "logit" && deadband === 0) {
    return share - closing(-moving) * (logistic(2 * precision * advantage) - share);
  }
  const sharp = rule === "best-response";
  const up = sharp ? chanceBeyond(advantage, deadband) : logistic(2 * precision * (advantage - deadband));
  const down = sharp ? chanceBeyond(-advantage, deadband) : logistic(-2 * precision * (advantage + deadband));
  const rate = up + down;
  return rate === 0 ? share : share - closing(-rate * moving) * (up / rate - share);
}

/** How much likelier the better option is imitated than the worse. */
function imitationGain(precision: number, advantage: number, deadband: number): number {
  if (deadband === 0) return tanh(precision * advantage);
  return logistic(2 * precision * (advantage - deadband)) - logistic(-2 * precision * (advantage + deadband));
}

/** Solution of dx/dt = x (1 − x) g after a time with g t = `growth`. */
function imitatedShare(share: number, growth: number): number {
  const shrunk = (1 - share) * exp(-Math.abs(growth));
  if (growth >= 0) return share === 0 ? 0 : share / (share + shrunk);
  const kept = share * exp(growth);
  return kept === 0 ? 0 : kept / (kept + (1 - share));
}

/** Solution of the Riccati equation dx/dt = g x (1 − x) + e (1/2 − x) after a time. */
function exploredShare(share: number, gain: number, exploration: number, time: number): number {
  const slope = gain * share * (1 - share) + exploration * (0.5 - share);
  const spread = Math.sqrt(gain * gain + exploration * exploration);
  const way = spread * time < 1e-8 ? time : (2 * tanh((spread * time) / 2)) / spread;
  const after = share + (slope * way) / (1 - ((gain - exploration) / 2 - gain * share) * way);
  return Math.min(1, Math.max(0, after));
}

const exponents = new Float64Array(2).fill(Number.NaN);
const closed = new Float64Array(2);
let latest = 0;

/** e^x − 1; keeps the latest two, since steps and half steps ask for the same over and over. */
function closing(exponent: number): number {
  if (exponent === exponents[latest]) return closed[latest] as number;
  latest = 1 - latest;
  if (exponent !== exponents[latest]) {
    exponents[latest] = exponent;
    closed[latest] = expm1(exponent);
  }
  return closed[latest] as number;
}
