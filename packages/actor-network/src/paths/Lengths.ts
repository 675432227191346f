/**
 * What the weight of a tie means for the length of a path. It is never guessed: without `lengths` a path is as long as it
 * has steps, and weights are not read.
 *
 * `strength`: a stronger tie is shorter, length = w^−alpha (alpha 1 unless given, 0 or more; 0 makes every tie 1 long); it
 * is not divided by the mean strength, as tnet does. Parallel ties are one connection of their summed strength.
 *
 * `distance`: length = w. Of parallel ties the shortest counts.
 */
export type Lengths =
  | { readonly means: "strength"; readonly alpha?: number }
  | { readonly means: "distance" };
