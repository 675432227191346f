import type { DrawChance } from "./drawChance.ts";

/** Moves the chances of 0 to `drawn` draws of the first colour on by one draw, in place. */
export function advanceLaw(chances: Float64Array, drawn: number, chanceAt: DrawChance): void {
  let entering = 0;
  for (let first = 0; first <= drawn; first += 1) {
    const here = chances[first] as number;
    const up = here === 0 ? 0 : here * chanceAt(first, drawn);
    chances[first] = here - up + entering;
    entering = up;
  }
  chances[drawn + 1] = entering;
}
