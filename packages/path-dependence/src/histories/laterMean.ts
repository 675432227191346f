import type { DrawChance } from "../urns/drawChance.ts";

/**
 * Mean of a function of the final count, given each count after some early draws of a two-colour urn.
 *
 * By recursion from the end. Entry i is for i draws of the first colour among the early ones.
 */
export function laterMean(
  chanceAt: DrawChance,
  early: number,
  draws: number,
  finalValue: (first: number) => number,
): Float64Array {
  const means = Float64Array.from({ length: draws + 1 }, (_, first) => finalValue(first));
  for (let drawn = draws - 1; drawn >= early; drawn -= 1)
    for (let first = 0; first <= drawn; first += 1) {
      const stays = means[first] as number;
      means[first] = stays + chanceAt(first, drawn) * ((means[first + 1] as number) - stays);
    }
  return means.slice(0, early + 1);
}
