/** Fewest accepted sets that may decide a claim: a share of fewer rests on the luck of the design. */
export const fewestSets = 20;
