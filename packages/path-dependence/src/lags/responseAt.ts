import { cos, exp, sin } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkSpeeds } from "./checkPositive.ts";
import type { LagInput } from "./LagInput.ts";
import { stageShares } from "./stageShares.ts";

/**
 * Gives the exact level of the last of a chain of followers at a time.
 *
 * Every stage follows the one before, dy/dt = k (m − y), with the k in `speeds`, per unit of time; one speed is the
 * first-order follower, equal speeds an Erlang delay. Before time 0 the input stood at its first level (0, or 1 for
 * `exponential`) and all stages with it. Level in the unit of the input. With p the shares of an impulse that the
 * stages still hold after the time t, R the mean time from a stage to the end and H what the rest of the chain makes
 * of the input once it moves along: 1 − Σp for a step of 1, t − R₁ + Σ pR for a ramp, e^(gt) H₁ + Σ p (1 − H) for
 * growth, and the imaginary part of e^(iwt) H₁ − Σ pH for a cycle.
 *
 * O(stages × fastest speed × time).
 *
 * @example
 * responseAt({ kind: "step", size: 1 }, [0.5, 0.5, 0.5], 6); // ≈ 0.5768099188731565
 * responseAt({ kind: "ramp", slope: 0.02 }, [0.25], 0); // => 0
 * @throws {PathDependenceError} `invalid-parameters` for speeds not above 0, a time below 0, a number that is not
 * finite, or growth beyond the largest number; `limit-exceeded` where the fastest speed times time is above 1e8.
 */
export function responseAt(input: LagInput, speeds: readonly number[], time: number): number {
  checkSpeeds(speeds);
  if (!(time >= 0 && time < Infinity)) {
    const message = `Found time = ${time}; expected a finite number of at least 0.`;
    throw new PathDependenceError("invalid-parameters", message, ["time"]);
  }
  const level = levelOf(input, speeds, time);
  if (Number.isFinite(level)) return level;
  const message = `The response to ${JSON.stringify(input)} at time ${time} is no finite number; expected an input that stays finite.`;
  throw new PathDependenceError("invalid-parameters", message, ["input"]);
}

function levelOf(input: LagInput, speeds: readonly number[], time: number): number {
  const shares = stageShares(speeds, time);
  switch (input.kind) {
    case "step":
      return input.size * (1 - shares.reduce((total, share) => total + share, 0));
    case "ramp":
      return input.slope * rampLevel(speeds, shares, time);
    case "exponential":
      return input.growth < 0
        ? declineLevel(speeds, shares, -input.growth, time)
        : growthLevel(speeds, shares, input.growth, time);
    case "sinusoid":
      return input.amplitude * cycleLevel(speeds, shares, (2 * Math.PI) / input.period, time);
  }
}

function rampLevel(speeds: readonly number[], shares: Float64Array, time: number): number {
  let remaining = 0;
  let late = 0;
  for (let stage = speeds.length - 1; stage >= 0; stage -= 1) {
    remaining += 1 / (speeds[stage] as number);
    late += (shares[stage] as number) * remaining;
  }
  return time - remaining + late;
}

function growthLevel(speeds: readonly number[], shares: Float64Array, growth: number, time: number): number {
  let ratio = 1;
  let start = 0;
  for (let stage = speeds.length - 1; stage >= 0; stage -= 1) {
    const speed = speeds[stage] as number;
    ratio *= speed / (speed + growth);
    start += (shares[stage] as number) * (1 - ratio);
  }
  return exp(growth * time) * ratio + start;
}

/** A decline is itself the share left in a first stage, so nothing cancels where decline and follower are as fast. */
function declineLevel(
  speeds: readonly number[],
  shares: Float64Array,
  decline: number,
  time: number,
): number {
  const start = shares.reduce((total, share) => total + share, 0);
  const last = stageShares([decline, ...speeds], time)[speeds.length] as number;
  return start + ((speeds.at(-1) as number) / decline) * last;
}

function cycleLevel(
  speeds: readonly number[],
  shares: Float64Array,
  frequency: number,
  time: number,
): number {
  let real = 1;
  let imaginary = 0;
  let start = 0;
  for (let stage = speeds.length - 1; stage >= 0; stage -= 1) {
    const speed = speeds[stage] as number;
    const scale = speed / (speed * speed + frequency * frequency);
    const nextReal = scale * (real * speed + imaginary * frequency);
    imaginary = scale * (imaginary * speed - real * frequency);
    real = nextReal;
    start += (shares[stage] as number) * imaginary;
  }
  return real * sin(frequency * time) + imaginary * cos(frequency * time) - start;
}
