import { assignMoves, type Equilibrium } from "./Equilibrium.ts";

const mostRounds = 200_000;
const still = 1e-13;
/** Share of a turn taken at once: groups that answer each other's moves then do not overshoot. */
const pace = 0.5;
const moves = new Float64Array(3);

/** Lets initiative run to rest where it stands, in place. Tells whether it came to rest. */
export function settle(equilibrium: Equilibrium, initiative: Float64Array): boolean {
  for (let round = 0; round < mostRounds; round += 1) {
    assignMoves(equilibrium, initiative, moves);
    let largest = 0;
    for (let group = 0; group < 3; group += 1) {
      const move = moves[group] as number;
      initiative[group] = (initiative[group] as number) + pace * move;
      largest = Math.max(largest, Math.abs(move));
    }
    if (largest < still) return true;
  }
  return false;
}
