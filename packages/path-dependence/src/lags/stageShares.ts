import { exp } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";

/** Jumps a stretch of time holds on average at most: e^−500 is still a normal number. */
const longest = 500;
/** Jumps that are followed at most. */
const most = 1e8;
/** Weights below this cannot change a share of at most 1. */
const negligible = 1e-22;

/**
 * Tells how much of an impulse at time 0 is in each stage of a chain at a later time; what is missing to 1 has
 * come out.
 *
 * Uniformization: jumps arrive at the rate of the fastest stage, and each moves on what the stage's own speed says.
 * Only positive numbers are added, so that every share is right to its last digits, with equal speeds or not.
 * O(stages × fastest speed × time) time. Expects speeds above 0. Throws `limit-exceeded` where a fast stage would need
 * too many jumps beside a slow one.
 *
 * @see Jensen (1953), Skandinavisk Aktuarietidskrift 36, 87–91.
 */
export function stageShares(speeds: readonly number[], time: number): Float64Array {
  const fastest = Math.max(...speeds);
  const leaving = Float64Array.from(speeds, (speed) => speed / fastest);
  const shares = new Float64Array(speeds.length);
  shares[0] = 1;
  let left = fastest * time;
  if (left > most && speeds.some((speed) => speed < fastest)) {
    const message = `Found a fastest speed times time of ${left} beside slower stages; expected at most ${most}.`;
    throw new PathDependenceError("limit-exceeded", message, ["speeds"]);
  }
  while (left > 0 && shares.some((share) => share > 0)) {
    const jumps = Math.min(left, longest);
    assignAfterJumps(shares, leaving, jumps);
    left -= jumps;
  }
  return shares;
}

function assignAfterJumps(shares: Float64Array, leaving: Float64Array, mean: number): void {
  const held = shares.slice();
  let weight = exp(-mean);
  for (let stage = 0; stage < held.length; stage += 1) shares[stage] = weight * (held[stage] as number);
  for (let jumps = 1; jumps <= mean || weight > negligible; jumps += 1) {
    weight *= mean / jumps;
    let inside = 0;
    for (let stage = held.length - 1; stage >= 0; stage -= 1) {
      const share = held[stage] as number;
      let next = share - (leaving[stage] as number) * share;
      if (stage > 0) next += (leaving[stage - 1] as number) * (held[stage - 1] as number);
      held[stage] = next;
      inside += next;
      shares[stage] = (shares[stage] as number) + weight * next;
    }
    if (inside === 0) return;
  }
}
